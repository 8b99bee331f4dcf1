// The data of the page, and what follows from it.

const report = JSON.parse(byId("data").textContent);

/** The embedded arrays, each unpacked when it is first drawn. */
const arrays = new Map();
const array = (index) => {
  if (!arrays.has(index)) {
    const bytes = Uint8Array.from(atob(report.arrays[index]), (letter) => letter.charCodeAt(0));
    arrays.set(index, new Float32Array(bytes.buffer));
  }
  return arrays.get(index);
};

const cells = report.cells;
const columns = report.columns.map((column, index) => ({ ...column, index }));
const integrators = distinct(cells.map((cell) => cell.integrator));

const figureOf = (cell, column) => cell.figures[column.index];
const isKnown = (column) => cells.some((cell) => figureOf(cell, column) !== null);
const errorColumns = columns.filter((column) => column.kind === "error" && isKnown(column));

/** What a cell cost: a figure that counts a whole run, or one of a step times the steps. */
const costs = columns
  .filter((column) => column.kind.startsWith("cost") && isKnown(column))
  .map((column) => {
    const perStep = column.kind === "cost-per-step";
    return {
      name: column.name,
      title: perStep ? column.title.replace(/\s*(per|a) step$/, "") : column.title,
      unit: column.unit,
      of: (cell) => (figureOf(cell, column) === null ? null : figureOf(cell, column) * (perStep ? cell.steps : 1)),
    };
  })
  .filter((cost) => cells.some((cell) => cost.of(cell) > 0));

/** The time at the end; equal ones are equal whatever the step size. */
const durationOf = (cell) => Number(cell.duration.toPrecision(9));

/** What is the same for cells that belong side by side: all but the integrator. */
const stateKey = (cell) => JSON.stringify(cell.initialState);
const comparison = (cell) => [cell.system, cell.model, cell.stepSize, cell.steps, stateKey(cell)].join("\u0000");

const severalOf = (property) => distinct(cells.map(property)).length > 1;
const varied = {
  stepSize: severalOf((cell) => cell.stepSize),
  steps: severalOf((cell) => cell.steps),
  duration: severalOf(durationOf),
  initialState: distinct(cells.map((cell) => `${cell.system}\u0000${stateKey(cell)}`)).length
    > distinct(cells.map((cell) => cell.system)).length,
};

/** Which cell it is, in words; what all cells share is left out. */
const nameOf = (cell) =>
  [
    cell.system,
    cell.model,
    cell.integrator,
    varied.duration ? `t\u00a0=\u00a00\u00a0…\u00a0${durationOf(cell)}` : null,
    varied.stepSize ? `h\u00a0=\u00a0${cell.stepSize}` : null,
    varied.initialState ? `x₀\u00a0=\u00a0${stateText(cell.initialState).replaceAll(" ", "\u00a0")}` : null,
  ].filter((part) => part !== null).join(" · ");

const unitOf = (column) => (column.unit ? ` [${column.unit}]` : "");

const groupBy = (items, key) => {
  const groups = new Map();
  for (const item of items) {
    const value = key(item);
    groups.has(value) ? groups.get(value).push(item) : groups.set(value, [item]);
  }
  return groups;
};
