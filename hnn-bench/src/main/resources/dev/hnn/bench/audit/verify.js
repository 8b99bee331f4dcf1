// The page of hnn verify: a table of claims, and the figures behind them.

const report = JSON.parse(byId("data").textContent);
const rows = report.rows.map((row) => ({
  ...row,
  readings: Object.fromEntries(row.readings.map((reading) => [reading.quantity, reading])),
}));
const families = distinct(rows.map((row) => row.hamiltonian));
const integrators = distinct(rows.map((row) => row.integrator));
const orderOf = (row) => Number.parseInt(row.readings.order?.claimed ?? "", 10) || 0;
const orders = distinct(rows.map(orderOf)).sort((a, b) => a - b);

/** Whether a method claims to keep anything; those that do not are the controls. */
const STRUCTURE = ["symplectic-defect", "energy-change", "invariant-change", "reversal"];
const isGeometric = (row) => STRUCTURE.some((quantity) => row.readings[quantity]?.claimed);

const view = { chosen: "" };
const isShown = (row) => view.chosen === "" || row.integrator === view.chosen;

/** One colour an order; controls are dashed; what is not chosen is pale. */
const penOf = (row) => ({
  colour: theme.pen(orders.indexOf(orderOf(row))).colour,
  dash: isGeometric(row) ? "solid" : [4, 4],
  opacity: isShown(row) ? 1 : 0.12,
});

const all = rows.flatMap((row) => Object.values(row.readings).map((reading) => ({ row, reading })));
const failing = all.filter(({ reading }) => reading.verdict === "fails");
const holding = all.filter(({ reading }) => reading.verdict === "holds");

const short = (value) => (value === null ? "none" : value === 0 ? "0" : signed(value.toExponential(0).replace("+", "")));
const fixed = (digits) => ({ measured, uncertainty }) =>
  measured === null ? "none" : signed(measured.toFixed(digits)) + (uncertainty === null ? "" : ` ± ${uncertainty.toFixed(digits)}`);

const COLUMNS = [
  { quantity: "order", title: "order", text: fixed(3) },
  { quantity: "symplectic-defect", title: "symplectic defect", text: ({ measured }) => short(measured) },
  { quantity: "reversal", title: "reversal", text: ({ measured }) => short(measured) },
  { quantity: "energy-drift", title: "energy drift", text: ({ measured }) => short(measured) },
  { quantity: "energy-change", title: "change of H", text: ({ measured }) => short(measured) },
  { quantity: "invariant-change", title: "quadratic invariants", text: ({ measured }) => short(measured) },
  { quantity: "round-off-growth", title: "round-off growth", text: fixed(2) },
  { quantity: "gradient-evaluations", title: "gradients a step", text: ({ measured }) => measured?.toFixed(1) ?? "none" },
  { quantity: "solver-iterations", title: "iterations a solve", text: ({ measured }) => (measured ? measured.toFixed(1) : "–") },
];

const cell = (reading, column) => {
  if (reading === undefined || (reading.measured === null && reading.verdict === "not-claimed")) {
    return element("td", { class: "number absent" }, "–");
  }
  const text = column.text(reading);
  const kind = { holds: "", fails: " fails", "not-claimed": " unclaimed" }[reading.verdict];
  const claim = reading.claimed ? element("span", { class: "claim" }, reading.claimed) : null;
  return element("td", { class: `number${kind}`, title: reading.remark }, claim,
    reading.verdict === "fails" ? `✗ ${text}` : reading.verdict === "holds" ? text : `(${text})`);
};

const drawTable = () => {
  const head = element("tr", {}, element("th", {}, "integrator"), element("th", {}, "Hamiltonian"),
    ...COLUMNS.map(({ title }) => element("th", { class: "number" }, title)));
  const body = rows.map((row, index) => {
    const first = index === 0 || rows[index - 1].integrator !== row.integrator;
    return element("tr", { class: first ? "first" : null }, element("th", {}, first ? row.integrator : ""),
      element("td", {}, row.hamiltonian), ...COLUMNS.map((column) => cell(row.readings[column.quantity], column)));
  });
  byId("readings").append(element("table", {}, element("thead", {}, head), element("tbody", {}, ...body)));
};

const headline = (title, value, where, words = false) => element("dl", { class: "headline" },
  element("dt", {}, title), element("dd", { class: words ? "value words" : "value" }, value), element("dd", { class: "where" }, where));

/** The claim of a quantity that comes nearest to failing. */
const worst = (quantity, size) => all
  .filter(({ reading }) => reading.quantity === quantity && reading.claimed && reading.measured !== null)
  .map((each) => ({ ...each, size: size(each) }))
  .sort((a, b) => b.size - a.size)[0];

const drawSummary = () => {
  const facts = [["hnn", report.hnn], ["Methods", String(integrators.length)], ["Hamiltonians", listed(families)]];
  byId("facts").append(...facts.map(([label, value]) => element("div", {}, element("dt", {}, label), element("dd", {}, value))));
  byId("contents").append(...[...document.querySelectorAll("main section")].map((section) =>
    element("a", { href: `#${section.id}` }, section.querySelector("h2").textContent)));
  const place = ({ row }) => `${row.integrator}, ${row.hamiltonian}`;
  const order = worst("order", ({ row, reading }) => Math.abs(reading.measured - orderOf(row)));
  const defect = worst("symplectic-defect", ({ reading }) => reading.measured);
  const drift = worst("energy-drift", ({ reading }) => Math.abs(reading.measured));
  const roundOff = worst("round-off-growth", ({ reading }) => reading.measured);
  byId("headlines").append(...[
    headline("Claims that hold", `${holding.length} of ${holding.length + failing.length}`,
      failing.length === 0 ? "every one" : `${failing.length} do not, below`),
    order && headline("Order, farthest from the claim", order.reading.measured.toFixed(3), place(order)),
    defect && headline("Largest symplectic defect", short(defect.reading.measured), place(defect)),
    drift && headline("Largest drift of the energy", short(drift.reading.measured), place(drift)),
    roundOff && headline("Steepest growth of round-off",
      element("span", {}, "N", element("sup", {}, roundOff.reading.measured.toFixed(2))), place(roundOff)),
  ].filter(Boolean));
  byId("failures").append(...failing.map(({ row, reading }) => {
    const message = element("p", { class: "message" }, element("b", {}, `${row.integrator}, ${row.hamiltonian}, ${reading.quantity}: `),
      `claimed ${reading.claimed}, measured ${reading.measured === null ? "nothing" : rounded(reading.measured)}; ${reading.remark}`);
    message.style.setProperty("--mark", "var(--failed)");
    return message;
  }));
};

const drawLegend = () => {
  const mark = (colour, dash) => element("span", { style: { display: "inline-block", width: "1.4rem", "border-top": `2px ${dash} ${colour}` } });
  byId("legend").replaceChildren(
    ...orders.map((order, index) => element("span", {}, mark(theme.pen(index).colour, "solid"), `order ${order}`)),
    element("span", {}, mark("var(--soft)", "dashed"), "claims no structure"));
};

const line = (row, points) => {
  const pen = penOf(row);
  return {
    type: "line",
    name: row.integrator,
    data: points,
    showSymbol: points.length < 40,
    symbol: "circle",
    symbolSize: 3.5,
    color: pen.colour,
    itemStyle: { opacity: pen.opacity },
    lineStyle: { color: pen.colour, width: view.chosen !== "" && isShown(row) ? 2.4 : 1.4, type: pen.dash, opacity: pen.opacity },
    z: isShown(row) ? 3 : 2,
    emphasis: { focus: "series", lineStyle: { width: 3 } },
    blur: { lineStyle: { opacity: 0.12 }, itemStyle: { opacity: 0.12 } },
  };
};

/** A straight line of a slope through a point, within the box of two axes, with its name at its end. */
const guide = (slope, [x0, y0], x, y, name) => {
  const ends = [x.max, x.min].map((at) => [at, y0 + slope * (at - x0)]).map(([at, value]) => {
    const bounded = Math.min(y.max, Math.max(y.min, value));
    return [at + (slope === 0 ? 0 : (bounded - value) / slope), bounded];
  });
  return {
    type: "line",
    data: ends,
    showSymbol: false,
    silent: true,
    lineStyle: { color: theme.colour("contour"), width: 1, type: [2, 3] },
    endLabel: { show: true, formatter: name, color: theme.colour("soft"), fontSize: 11, offset: [3, -9] },
    z: 1,
  };
};

const series = (family, quantity, point) => rows
  .filter((row) => row.hamiltonian === family && row.readings[quantity]?.points)
  .map((row) => ({ row, points: row.readings[quantity].points.map(point).filter((values) => values.every(Number.isFinite)) }))
  .filter(({ points }) => points.length > 0);

/** A figure with logarithms on both axes, one line a method. */
const logFigure = ({ family, quantity, title, point, x: xName, y: yName, floor, guides, caption, describe }) => () => {
  const lines = series(family, quantity, point).map(({ row, points }) =>
    ({ row, points: floor === undefined ? points : points.map(([x, y]) => [x, Math.max(floor, y)]) }));
  if (lines.length === 0) {
    return { title, empty: "Nothing of this kind was measured." };
  }
  const abscissae = lines.flatMap(({ points }) => points.map((each) => each[0]));
  const x = { log: true, min: Math.floor(Math.min(...abscissae) + 0.03), max: Math.ceil(Math.max(...abscissae) - 0.03), interval: 1 };
  const y = decades(lines.map(({ points }) => points.map((each) => Math.min(1, each[1]))));
  return {
    title,
    caption,
    label: `${title}: ${describe} for ${count(lines.length, "method")}.`,
    option: {
      xAxis: axis(xName, x),
      yAxis: upright(yName, y),
      series: [...lines.map(({ row, points }) => line(row, points.filter((each) => each[1] <= y.max))), ...guides(lines, x, y)],
      tooltip: tooltip("item", ({ color, seriesName, value }) => tip(seriesName, [
        [color, xName, rounded(10 ** value[0], 3)], [null, yName, rounded(10 ** value[1], 3)]])),
    },
  };
};

/** Through the shortest steps of the most accurate method of each order, slopes that the order promises. */
const orderGuides = (lines, x, y) => orders.filter((order) => order > 0).flatMap((order) => {
  const of = lines.filter(({ row }) => orderOf(row) === order && isShown(row));
  if (of.length === 0) {
    return [];
  }
  const floor = Math.log10(5e-12);
  const anchors = of.map(({ points }) => points.filter((each) => each[1] > floor).sort((a, b) => a[0] - b[0])[0]).filter(Boolean);
  const anchor = anchors.sort((a, b) => (a[1] - order * a[0]) - (b[1] - order * b[0]))[0];
  return anchor ? [guide(order, [anchor[0], anchor[1] - 0.35], x, y, String(order))] : [];
});

/** Longer ones show nothing but chaos. */
const LONGEST_STEP = 1;

const drawFigures = () => {
  for (const family of families) {
    new Figure("order-figures", logFigure({
      family,
      quantity: "order",
      title: `Error, ${family} H`,
      point: ([h, error]) => (h <= LONGEST_STEP ? [Math.log10(h), logarithm(error)] : [NaN, NaN]),
      x: "step size h",
      y: "error at time T",
      floor: -15,
      guides: orderGuides,
      caption: "Dotted: the slopes that the orders promise. Errors below 10⁻¹² are those of solvers and round-off, and not fitted.",
      describe: "error against step size on logarithmic axes",
    }));
    new Figure("work-figures", logFigure({
      family,
      quantity: "order",
      title: `Work, ${family} H`,
      point: ([h, error, work]) => (h <= LONGEST_STEP ? [logarithm(work), logarithm(error)] : [NaN, NaN]),
      x: "gradient evaluations",
      y: "error at time T",
      floor: -15,
      guides: () => [],
      caption: "The lower left is the better: less error for less work. T is longer for high orders (see the table).",
      describe: "error against gradient evaluations on logarithmic axes",
    }));
    new Figure("drift-figures", logFigure({
      family,
      quantity: "energy-drift",
      title: `Mean energy, ${family} H`,
      point: ([time, drift]) => [Math.log10(time), drift === 0 ? NaN : logarithm(drift)],
      x: "time t",
      y: "|mean H − first mean|",
      floor: -17,
      guides: () => [],
      caption: "Means over windows, weighted so that oscillation vanishes: what is left moves as the modified energy does.",
      describe: "change of the mean energy against time on logarithmic axes",
    }));
    if (series(family, "round-off-growth", ([n, rms]) => [n, rms]).length > 0) {
      new Figure("roundoff-figures", logFigure({
        family,
        quantity: "round-off-growth",
        title: `Round-off, ${family} linear H`,
        point: ([n, rms]) => [Math.log10(n), logarithm(rms)],
        x: "steps N",
        y: "RMS of the relative change of area",
        guides: (lines, x, y) => {
          const low = Math.min(...lines.map(({ points }) => points[0][1])) - 0.2;
          return [guide(0.5, [x.min, low], x, y, ""), guide(1, [x.min, low], x, y, "")];
        },
        caption: "A random walk grows as √N, a bias as N: the dotted lines.",
        describe: "root mean square of round-off against the number of steps on logarithmic axes",
      }));
    }
  }
};

/** One row a method, one dot a Hamiltonian: full where the figure is claimed, hollow where not. */
const SYMBOLS = ["circle", "rect", "triangle"];

const structureFigure = ({ quantity, title, caption }) => () => {
  const found = rows.filter((row) => (row.readings[quantity]?.measured ?? null) !== null);
  if (found.length === 0) {
    return null;
  }
  const floor = -18;
  const names = [...integrators].reverse();
  const at = (row) => Math.min(0, Math.max(floor, Math.log10(Math.abs(row.readings[quantity].measured) || 1e-18)));
  const bound = found.map((row) => row.readings[quantity].claimed.match(/≤ (\S+)/)?.[1]).filter(Boolean).map(Number);
  return {
    title,
    caption,
    label: `${title} of each method on a logarithmic axis.`,
    option: {
      grid: { left: 12, right: 22, top: 14, bottom: 32, containLabel: true },
      xAxis: axis("", { log: true, min: floor, max: 0, interval: 3 }),
      yAxis: {
        type: "category",
        data: names,
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: theme.colour("text"), fontSize: 11, interval: 0 },
        splitLine: { show: true, lineStyle: { color: theme.colour("grid") } },
      },
      series: families.map((family, index) => ({
        type: "scatter",
        name: family,
        symbolSize: 8,
        symbol: SYMBOLS[index % SYMBOLS.length],
        data: found.filter((row) => row.hamiltonian === family).map((row) => {
          const reading = row.readings[quantity];
          const colour = reading.verdict === "fails" ? theme.colour("failed") : theme.pen(orders.indexOf(orderOf(row))).colour;
          return {
            value: [at(row), row.integrator],
            row,
            itemStyle: { color: reading.claimed ? colour : "transparent", borderColor: colour, borderWidth: 1.4, opacity: penOf(row).opacity },
          };
        }),
        markLine: index > 0 || bound.length === 0 ? undefined : {
          silent: true,
          symbol: "none",
          label: { show: false },
          lineStyle: { color: theme.colour("soft"), type: [4, 3] },
          data: distinct(bound).map((value) => ({ xAxis: Math.log10(value) })),
        },
      })),
      tooltip: tooltip("item", ({ data }) => tip(`${data.row.integrator}, ${data.row.hamiltonian}`, [
        [null, "measured", rounded(data.row.readings[quantity].measured, 3)],
        [null, "claimed", data.row.readings[quantity].claimed || "nothing"]])),
    },
  };
};

const drawStructure = () => {
  const dots = "Circles: separable H, squares: non-separable, triangles: learned. Full: claimed; hollow: measured all the same. Dashed: the bound.";
  const figures = [
    { quantity: "symplectic-defect", title: "Symplectic defect ‖JᵀΩJ − Ω‖", caption: `${dots} At the edges: 10⁻¹⁸ or less, 1 or more.` },
    { quantity: "reversal", title: "A step forth and back", caption: "How far it leads from where it began." },
    { quantity: "energy-change", title: "Change of H in 100 steps of 0.25", caption: "The energy itself, kept by energy-preserving methods alone." },
    { quantity: "invariant-change", title: "Change of quadratic invariants", caption: "Angular momentum and others, over 100 steps of 0.25." },
  ];
  for (const each of figures) {
    const figure = new Figure("structure-figures", structureFigure(each));
    figure.drawing.style.setProperty("height", `${6 + 1.25 * integrators.length}rem`);
  }
};

const drawControls = () => byId("controls").append(choice("Highlight",
  [{ value: "", text: "all methods" }, ...integrators.map((name) => ({ value: name, text: name }))], "", (value) => {
    view.chosen = value;
    Figure.changed();
  }, { id: "highlight" }));

drawSummary();
drawTable();
drawControls();
drawLegend();
drawFigures();
drawStructure();

theme.listeners.push(() => {
  drawLegend();
  Figure.changed();
});
const print = (printing) => () => {
  theme.printing = printing;
  theme.apply();
  if (printing) {
    Figure.drawAll();
  }
};
addEventListener("beforeprint", print(true));
addEventListener("afterprint", print(false));
