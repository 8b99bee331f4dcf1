// Ensembles: cells that differ only in the initial state, as a strip with its quartiles.

const ensembleView = { figure: errorColumns[0] ?? null };

/** With fewer cells than this, quartiles say less than the cells themselves. */
const FEWEST_FOR_QUARTILES = 5;

const ensembleFigure = () => {
  const column = ensembleView.figure;
  const title = `${column.title} over initial states`;
  const drawable = selection.ensemble().filter((cell) => figureOf(cell, column) > 0);
  const rows = [...groupBy(drawable, (cell) => cell.integrator)].map(([integrator, group]) => ({
    integrator,
    cells: group,
    logs: group.map((cell) => Math.log10(figureOf(cell, column))),
  }));
  if (rows.length === 0 || !rows.some((row) => row.cells.length > 1)) {
    return { title, empty: "This combination has one initial state only." };
  }
  const across = decades(rows.map(({ logs }) => logs));
  return {
    title,
    caption: "Each dot is an initial state. The box holds the middle half, the bar is the median, the ring the worst.",
    label: rows.map(({ integrator, logs }) => `${integrator}: median ${rounded(10 ** median(logs), 3)}, worst ${rounded(10 ** Math.max(...logs), 3)}`).join("; "),
    option: {
      xAxis: axis(column.title.toLowerCase() + unitOf(column), across),
      yAxis: axis("", { min: 0, max: rows.length, interval: 0.5 }, {
        inverse: true,
        splitLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: theme.colour("text"),
          formatter: (value) => (Number.isInteger(value) ? "" : rows[Math.floor(value)].integrator),
          width: narrow() ? 90 : 190,
          overflow: "break",
        },
      }),
      series: [boxes(rows), ...rows.map(strip)],
      tooltip: tooltip("item", ({ color, data }) => (data.cell
        ? tip(data.cell.integrator, [[color, "x₀", stateText(data.cell.initialState)], [color, column.title, rounded(figureOf(data.cell, column))]])
        : null)),
    },
  };
};

const narrow = () => window.innerWidth < 640;

/** The same place for the same cell every time: the golden ratio spreads any number of them evenly. */
const offset = (index) => (((index * 0.6180339887) % 1) - 0.5) * 0.5;

const strip = ({ integrator, cells: group, logs }, row) => {
  const { colour } = penOf(integrator);
  const worst = logs.indexOf(Math.max(...logs));
  return {
    type: "scatter",
    name: integrator,
    color: colour,
    data: group.map((cell, index) => ({
      cell,
      value: [logs[index], row + 0.5 + offset(index)],
      symbolSize: index === worst ? 9 : 5,
      itemStyle: index === worst
        ? { color: "transparent", borderColor: colour, borderWidth: 2 }
        : { color: colour, opacity: 0.55 },
    })),
    emphasis: { disabled: true },
  };
};

const boxes = (rows) => ({
  type: "custom",
  silent: true,
  data: rows.map(({ logs, integrator }, row) => {
    const sorted = ascending(logs);
    return { value: [row, quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)], integrator, size: logs.length };
  }),
  encode: { x: [1, 2, 3], y: 0 },
  renderItem: ({ dataIndex }, api) => {
    const { integrator, logs } = rows[dataIndex];
    const { colour } = penOf(integrator);
    const [left, top] = api.coord([api.value(1), dataIndex + 0.17]);
    const [right, bottom] = api.coord([api.value(3), dataIndex + 0.83]);
    const [middle] = api.coord([api.value(2), dataIndex + 0.5]);
    const box = {
      type: "rect",
      shape: { x: left, y: top, width: right - left, height: bottom - top, r: 2 },
      style: { fill: colour, opacity: 0.16 },
    };
    const bar = {
      type: "line",
      shape: { x1: middle, x2: middle, y1: top, y2: bottom },
      style: { stroke: colour, lineWidth: 2.5 },
    };
    return { type: "group", children: logs.length < FEWEST_FOR_QUARTILES ? [bar] : [box, bar] };
  },
});

const drawEnsembles = () => {
  if (!varied.initialState || errorColumns.length === 0) {
    byId("ensembles-figures").append(element("p", { class: "note" },
      "Every combination ran from one initial state. Several of them, under initial-states, make an ensemble."));
    return;
  }
  const options = columns.filter((column) => isKnown(column) && column.kind !== "figure" && cells.some((cell) => figureOf(cell, column) > 0));
  byId("ensembles-controls").append(choice("Figure", options.map(({ title, index, unit }) => ({ value: String(index), text: title + unitOf({ unit }) })),
    String(ensembleView.figure.index), (index) => {
      ensembleView.figure = columns[index];
      Figure.changed();
    }, { id: "ensembles-figure" }));
  new Figure("ensembles-figures", ensembleFigure, "wide");
};
