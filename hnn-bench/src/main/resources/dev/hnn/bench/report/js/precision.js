// Work and precision: what an error costs, and how it depends on the step size.

const precisionView = { error: errorColumns[0] ?? null, cost: costs[0] ?? null };

/** The cells of an integrator as [x, y] in logarithms, with the medians of equal step sizes. */
const precisionCurves = (x) => {
  const column = precisionView.error;
  const drawable = selection.family().filter((cell) => figureOf(cell, column) > 0 && x(cell) > 0);
  return [...groupBy(drawable, (cell) => cell.integrator)].map(([integrator, group]) => {
    const bySize = [...groupBy(group, (cell) => cell.stepSize)].sort(([a], [b]) => a - b);
    return {
      integrator,
      cells: group.map((cell) => ({ cell, value: [Math.log10(x(cell)), Math.log10(figureOf(cell, column))] })),
      medians: bySize.map(([stepSize, alike]) => ({
        stepSize,
        value: [median(alike.map((cell) => Math.log10(x(cell)))), median(alike.map((cell) => Math.log10(figureOf(cell, column))))],
      })),
      several: bySize.some(([, alike]) => alike.length > 1),
    };
  });
};

const precisionSeries = ({ integrator, cells: points, medians, several }) => {
  const pen = penOf(integrator);
  const line = {
    ...curve(integrator, medians.map(({ value, stepSize }) => ({ value, stepSize }))),
    showSymbol: true,
    symbol: "circle",
    symbolSize: 8,
    itemStyle: { color: pen.colour },
  };
  const each = {
    type: "scatter",
    name: integrator,
    data: points,
    symbolSize: 4,
    itemStyle: { color: pen.colour, opacity: 0.35 },
    emphasis: { disabled: true },
  };
  return several ? [each, line] : [line];
};

const precisionTip = (xName, xText) => ({ color, seriesName, value, data }) =>
  tip(data.cell ? nameOf(data.cell) : `${seriesName}, h = ${data.stepSize}`, [
    [color, xName, xText(10 ** value[0])],
    [color, precisionView.error.title, rounded(10 ** value[1])],
  ]);

const medianNote = (drawn) => (drawn.some(({ several }) => several) ? "Large dots are medians over initial states; small ones are cells." : "");

const workFigure = () => {
  const { error, cost } = precisionView;
  const title = `Error over ${cost.title.toLowerCase()}`;
  const drawn = precisionCurves(cost.of);
  if (drawn.length === 0) {
    return { title, empty: "No cell of this combination has both figures." };
  }
  const across = decades(drawn.map((each) => each.cells.map(({ value }) => value[0])));
  const up = decades(drawn.map((each) => each.cells.map(({ value }) => value[1])));
  return {
    title,
    caption: [
      "Lower and farther left is better.",
      varied.stepSize ? "" : "With several step sizes, each integrator is a curve, and its order can be seen.",
      medianNote(drawn),
    ].join(" ").trim(),
    label: `${error.title} over ${cost.title} for ${listed(drawn.map(({ integrator }) => integrator))}, both on logarithmic axes.`,
    option: {
      xAxis: axis(`${cost.title.toLowerCase()}, whole run${unitOf(cost)}`, across),
      yAxis: upright(error.title.toLowerCase(), up),
      series: drawn.flatMap(precisionSeries),
      tooltip: tooltip("item", precisionTip(cost.title, (value) => rounded(value))),
    },
  };
};

const stepSizeFigure = () => {
  const { error } = precisionView;
  const title = "Error over step size";
  const drawn = precisionCurves((cell) => cell.stepSize);
  if (!drawn.some(({ medians }) => medians.length > 1)) {
    return null;
  }
  const across = decades(drawn.map((each) => each.medians.map(({ value }) => value[0])));
  const up = decades(drawn.map((each) => each.cells.map(({ value }) => value[1])));
  const slopes = slopeSeries(drawn, up);
  return {
    title,
    caption: [slopes.length > 0 ? "Grey: the slope of an integrator’s order." : "", medianNote(drawn)].join(" ").trim(),
    label: `${error.title} over step size for ${listed(drawn.map(({ integrator }) => integrator))}, both on logarithmic axes.`,
    option: {
      xAxis: axis("step size h", across),
      yAxis: upright(error.title.toLowerCase(), up),
      series: [...slopes, ...drawn.flatMap(precisionSeries)],
      tooltip: tooltip("item", precisionTip("step size", (value) => plain(Number(value.toPrecision(6))))),
    },
  };
};

/** How far a curve rises over its whole width, over that width. */
const slopeOf = ({ medians }) => {
  const [first, last] = [medians[0].value, medians[medians.length - 1].value];
  return (last[1] - first[1]) / (last[0] - first[0]);
};

/** For each order one line of that slope, a little below the curve that follows it best, if one does. */
const slopeSeries = (drawn, up) => {
  const orderOf = ({ integrator }) => report.orders[integrator];
  const misfit = (each) => Math.abs(slopeOf(each) - orderOf(each));
  const following = drawn.filter((each) => each.medians.length > 1 && orderOf(each) > 0 && misfit(each) < orderOf(each) / 2);
  return [...groupBy(following, orderOf)].map(([order, group]) => {
    const { medians: best } = group.reduce((a, b) => (misfit(b) < misfit(a) ? b : a));
    const anchor = best[Math.floor((best.length - 1) / 2)].value;
    const sizes = group.flatMap(({ medians }) => medians.map(({ value }) => value[0]));
    const below = 0.03 * (up.max - up.min);
    const at = (x) => [x, anchor[1] - below + order * (x - anchor[0])];
    const lowest = Math.max(Math.min(...sizes), anchor[0] + (up.min + below - anchor[1]) / order);
    const highest = Math.min(Math.max(...sizes), anchor[0] + (up.max + below - anchor[1]) / order);
    return {
      type: "line",
      name: `order ${order}`,
      data: [at(lowest), at(highest)],
      showSymbol: false,
      silent: true,
      lineStyle: { color: theme.colour("soft"), width: 1, type: [4, 4] },
      endLabel: { show: true, formatter: `h${order === 1 ? "" : power(order).slice(2)}`, color: theme.colour("soft"), distance: 4, fontSize: 12 },
      tooltip: { show: false },
      emphasis: { disabled: true },
    };
  });
};

const drawPrecision = () => {
  if (errorColumns.length === 0 || costs.length === 0) {
    byId("precision-figures").append(element("p", { class: "note" }, "No cell has an error and a cost."));
    return;
  }
  const pick = (label, property, options) => choice(
    label,
    options.map(({ title, unit }, index) => ({ value: String(index), text: title + unitOf({ unit }) })),
    "0",
    (index) => {
      precisionView[property] = options[index];
      Figure.changed();
    },
    { id: `precision-${property}` },
  );
  byId("precision-controls").append(pick("Error", "error", errorColumns), pick("Cost", "cost", costs));
  const work = new Figure("precision-figures", workFigure);
  work.wideWithout(new Figure("precision-figures", stepSizeFigure));
};
