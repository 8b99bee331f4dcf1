// The summary: what ran, what is best and worst, and what went wrong.

const STATUSES = ["ok", "diverged", "failed", "skipped"];
const WORST_FIRST = ["failed", "diverged", "skipped", "ok"];

/** Two errors that agree to this are as good as each other. */
const AS_GOOD = 1.01;

const headline = (title, value, where, words = false) =>
  element(
    "dl",
    { class: "headline" },
    element("dt", {}, title),
    element("dd", { class: words ? "value words" : "value", title: typeof value === "number" ? String(value) : null },
      typeof value === "number" ? rounded(value) : value),
    ...where.map((line) => (typeof line === "string" ? element("dd", { class: "where" }, line) : line)),
  );

const cellsHeadline = () => {
  const counts = STATUSES.map((status) => [status, cells.filter((cell) => cell.status === status).length])
    .filter(([, number]) => number > 0);
  const bar = element("dd", { class: "statuses", "aria-hidden": "true" }, ...counts.map(([status, number]) =>
    element("span", { style: { flex: String(number), background: `var(--${status})` } })));
  const legend = element("dd", { class: "legend-line" }, ...counts.map(([status, number]) =>
    element("span", { class: `status ${status}`, style: { "--mark": `var(--${status})` } }, `${number} ${status}`)));
  return headline("Cells", cells.length, [bar, legend]);
};

/** Which integrators have the lowest error, how often, where several can be compared. */
const winners = (column) => {
  const wins = new Map();
  let compared = 0;
  for (const group of groupBy(cells, comparison).values()) {
    const rivals = group.filter((cell) => figureOf(cell, column) !== null);
    if (distinct(rivals.map((cell) => cell.integrator)).length > 1) {
      compared++;
      const lowest = Math.min(...rivals.map((cell) => figureOf(cell, column)));
      rivals.filter((cell) => figureOf(cell, column) <= lowest * AS_GOOD)
        .forEach((cell) => wins.set(cell.integrator, (wins.get(cell.integrator) ?? 0) + 1));
    }
  }
  const most = Math.max(0, ...wins.values());
  return { compared, most, names: [...wins].filter(([, number]) => number === most).map(([name]) => name) };
};

const headlines = () => {
  const tiles = [cellsHeadline()];
  const column = errorColumns[0];
  if (column) {
    const { compared, most, names } = winners(column);
    if (compared > 0) {
      const several = names.length > 3 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : listed(names);
      const where = `lowest ${column.title.toLowerCase()} in ${most} of ${count(compared, "comparison")}`;
      tiles.push(headline(names.length > 1 ? "Best integrators" : "Best integrator", several, [where], true));
    }
    const known = cells.filter((cell) => figureOf(cell, column) !== null)
      .sort((a, b) => figureOf(a, column) - figureOf(b, column));
    const worst = known[known.length - 1];
    tiles.push(headline(`Smallest ${column.title.toLowerCase()}`, figureOf(known[0], column), [nameOf(known[0])]));
    tiles.push(headline(`Largest ${column.title.toLowerCase()}`, figureOf(worst, column), [nameOf(worst)]));
  }
  byId("headlines").replaceChildren(...tiles);
};

/** One number for an integrator on a system and model: the median of its cells. */
const summarised = (group, column) => {
  const values = group.map((cell) => figureOf(cell, column)).filter((value) => value !== null);
  return { value: median(values), of: values.length, unfinished: group.filter((cell) => cell.status !== "ok") };
};

const matrix = (column) => {
  const pairs = [...groupBy(cells, (cell) => `${cell.system}\u0000${cell.model}`).values()].map((group) => group[0]);
  const entries = new Map([...groupBy(cells, (cell) => [cell.integrator, cell.system, cell.model].join("\u0000"))]
    .map(([key, group]) => [key, summarised(group, column)]));
  const entry = (integrator, pair) => entries.get([integrator, pair.system, pair.model].join("\u0000"));
  const values = [...entries.values()].map(({ value }) => value).filter((value) => value !== null);
  const write = columnFormat(values);
  const sizes = values.map(Math.abs).filter((value) => value > 0).map(Math.log10);
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const shade = (value) => (value === 0 || high - low < 0.05 ? 0 : 0.04 + 0.34 * ((Math.log10(Math.abs(value)) - low) / (high - low)));
  const sign = { error: 1, cost: 1, "cost-per-step": 1, gain: -1, figure: 0 }[column.kind];

  const systems = [...groupBy(pairs, (pair) => pair.system)];
  const head = element(
    "thead",
    {},
    element("tr", {}, element("th", {}, ""), ...systems.map(([system, models]) => element("th", { colspan: models.length, scope: "colgroup" }, system))),
    element("tr", {}, element("th", { scope: "col" }, "integrator"), ...pairs.map((pair) => element("th", { scope: "col" }, pair.model))),
  );
  const best = pairs.map((pair) => {
    const rivals = integrators.map((integrator) => entry(integrator, pair)?.value ?? null).filter((value) => value !== null);
    return sign === 0 || rivals.length < 2 ? null : Math.min(...rivals.map((value) => sign * value));
  });
  const isBest = (value, index) =>
    best[index] !== null && sign * value <= best[index] * (best[index] > 0 ? AS_GOOD : 1 / AS_GOOD);
  // Where all are as good as each other, none is marked.
  const marks = pairs.map((pair, index) =>
    !integrators.every((integrator) => {
      const value = entry(integrator, pair)?.value ?? null;
      return value === null || isBest(value, index);
    }));
  const body = integrators.map((integrator) =>
    element("tr", {}, element("th", { scope: "row" }, integrator), ...pairs.map((pair, index) => {
      const found = entry(integrator, pair);
      if (!found) {
        return element("td", { class: "absent" }, "–");
      }
      const { value, of, unfinished } = found;
      if (value === null) {
        return element("td", { class: "absent", title: unfinished[0]?.message ?? null }, unfinished[0]?.status ?? "–");
      }
      const note = unfinished.length > 0 ? `, ${count(unfinished.length, "more cell")} did not end well` : "";
      const title = `${of > 1 ? `median of ${of} cells: ` : ""}${value}${note}`;
      const style = { background: `rgba(var(--heat), ${shade(value).toFixed(3)})` };
      return element("td", { class: marks[index] && isBest(value, index) ? "best" : null, title, style },
        write(value) + (unfinished.length > 0 ? " †" : ""));
    })));
  byId("matrix").replaceChildren(element("table", { class: "matrix" }, head, element("tbody", {}, ...body)));
  const several = [...entries.values()].some(({ of }) => of > 1);
  const dagger = [...entries.values()].some(({ value, unfinished }) => value !== null && unfinished.length > 0);
  byId("matrix-note").textContent = [
    column.description,
    several ? `Medians over ${varied.duration ? "durations, " : ""}step sizes and initial states.` : "",
    sign === 0 ? "" : "Marked: the best of a column, and all within 1 % of it.",
    dagger ? "† Some cells did not run to the end." : "",
  ].filter(Boolean).join(" ");
};

/** Sentences of cells, each once, what is worst first. */
const messages = () => {
  const told = cells.filter((cell) => cell.message);
  const groups = [...groupBy(told, (cell) => `${cell.status}\u0000${cell.message}`).values()];
  groups.sort((a, b) => WORST_FIRST.indexOf(a[0].status) - WORST_FIRST.indexOf(b[0].status));
  const shown = groups.slice(0, 6).map((group) => {
    const who = group.length === 1 ? `Cell ${group[0].number}, ${nameOf(group[0])}` : count(group.length, "cell");
    return element("p", { class: "message", style: { "--mark": `var(--${group[0].status})` } },
      element("b", {}, `${who}, ${group[0].status}: `), group[0].message);
  });
  if (groups.length > shown.length) {
    shown.push(element("p", { class: "caption" }, `${groups.length - shown.length} more messages stand in the table below.`));
  }
  byId("messages").replaceChildren(...shown);
};

const drawSummary = () => {
  headlines();
  messages();
  const known = columns.filter(isKnown);
  const select = byId("matrix-figure");
  select.append(...known.map((column) => element("option", { value: column.index }, column.title + unitOf(column))));
  select.addEventListener("change", () => matrix(columns[select.value]));
  if (known.length > 0) {
    matrix(known[0]);
  }
};
