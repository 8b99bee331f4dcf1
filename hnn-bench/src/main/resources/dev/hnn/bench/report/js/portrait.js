// Trajectories: a coordinate over time, and one coordinate over another with the energy's contours.

const CONTOURS = 9;

/** A polyline that turns by more than this from point to point is no picture of a smooth curve; it is drawn as dots. */
const SMOOTH_TURN = 0.7;

/** How much farther than the curve with the smallest span a figure reaches before it cuts off what runs away. */
const REACH = 2.5;

const portraitView = { horizontal: 0, vertical: 1, coordinate: 0, system: null };

const coordinates = () => report.coordinates[selection.system] ?? [];

const gridOf = () => {
  const found = report.grids.find((grid) => grid.system === selection.system && grid.model === selection.model);
  return found && coordinates().length === 2 && portraitView.horizontal !== portraitView.vertical ? found : null;
};

const isCoarse = (x, y, spanX, spanY) => {
  const turns = [];
  for (let i = 2; i < x.length; i++) {
    const direction = (k) => Math.atan2((y[k] - y[k - 1]) / spanY, (x[k] - x[k - 1]) / spanX);
    const turn = Math.abs(direction(i) - direction(i - 1));
    turns.push(Math.min(turn, 2 * Math.PI - turn));
  }
  return turns.length > 0 && median(turns) > SMOOTH_TURN;
};

/** The range of a coordinate: all of it, but not of what runs far away from where the other curves are. */
const range = (values, index) => {
  const grid = report.grids.find((each) => each.system === selection.system);
  const spans = values.map(finite).filter((each) => each.length > 0)
    .map((each) => each.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]));
  const smallest = spans.reduce((a, b) => (b[1] - b[0] < a[1] - a[0] && b[1] > b[0] ? b : a));
  const middle = (smallest[0] + smallest[1]) / 2;
  const reach = (REACH * (smallest[1] - smallest[0])) / 2;
  const window = grid ? (index === 0 ? grid.q : grid.p) : [middle - reach, middle + reach];
  const low = Math.min(...spans.map((span) => span[0]));
  const high = Math.max(...spans.map((span) => span[1]));
  const cut = low < window[0] || high > window[1];
  return cut ? { low: window[0], high: window[1], cut } : { low, high, cut };
};

const CUT = "What runs farther away is cut off.";

const coordinateFigure = () => {
  const name = coordinates()[portraitView.coordinate];
  const title = `${name} over time`;
  const shown = selection.trajectories();
  if (shown.length === 0) {
    return nothing(title);
  }
  const entries = shown.map((cell) => ({
    integrator: cell.integrator,
    x: array(cell.trajectory.time),
    y: array(cell.trajectory.state[portraitView.coordinate]),
  }));
  const { low, high, cut } = range(entries.map(({ y }) => y), portraitView.coordinate);
  const vertical = rounds(low, high);
  const time = { ...rounds(0, Math.max(...shown.map((cell) => cell.duration))), min: 0 };
  const series = curves(entries, high - low).map((line, index) =>
    isCoarse(entries[index].x, entries[index].y, time.max, high - low) ? dots(line) : line);
  return {
    title,
    caption: [series.some((line) => line.type === "scatter") ? "Stored points lie too far apart in time to be joined." : "", cut ? CUT : ""].join(" ").trim(),
    label: `${title} for ${listed(shown.map((cell) => cell.integrator))}.`,
    option: {
      xAxis: axis("time t", time),
      yAxis: upright(name, vertical),
      series,
      tooltip: tooltip("axis", (points) => tip(`t = ${rounded(points[0].value[0])}`,
        points.map(({ color, seriesName, value }) => [color, seriesName, rounded(value[1])]))),
    },
  };
};

const dots = (line) => ({
  type: "scatter", name: line.name, data: line.data, symbolSize: 2.6, clip: true, color: line.color,
  itemStyle: { color: line.color }, emphasis: { disabled: true },
});

const portraitFigure = () => {
  const names = coordinates();
  const [horizontal, vertical] = [portraitView.horizontal, portraitView.vertical];
  const title = `Phase portrait: ${names[vertical]} over ${names[horizontal]}`;
  const shown = selection.trajectories();
  if (shown.length === 0) {
    return nothing(title);
  }
  const entries = shown.map((cell) => ({
    integrator: cell.integrator,
    x: array(cell.trajectory.state[horizontal]),
    y: array(cell.trajectory.state[vertical]),
  }));
  const grid = gridOf();
  const across = range(entries.map(({ x }) => x), horizontal);
  const up = range(entries.map(({ y }) => y), vertical);
  const axes = [across, up].map(({ low, high, cut }) => (cut && grid ? within(low, high) : rounds(low, high)));
  const lines = curves(entries, up.high - up.low).map((line, index) =>
    isCoarse(entries[index].x, entries[index].y, across.high - across.low, up.high - up.low) ? dots(line) : line);
  const swapped = horizontal === 1;
  const background = grid ? phaseContours(grid, swapped) : [];
  return {
    title,
    caption: [
      grid ? (grid.defect === undefined ? "Grey: contours of H." : "Grey: contours of the exact H; dashed: of the learned one, at the same energies.") : "",
      across.cut || up.cut ? CUT : "",
    ].join(" ").trim(),
    label: `${title} for ${listed(shown.map((cell) => cell.integrator))}${grid ? ", with contours of the energy" : ""}.`,
    option: {
      xAxis: axis(names[horizontal], axes[0]),
      yAxis: upright(names[vertical], axes[1]),
      series: [...background, ...lines],
      tooltip: tooltip("item", ({ color, seriesName, value }) => tip(seriesName, [
        [color, names[horizontal], rounded(value[0])],
        [color, names[vertical], rounded(value[1])],
      ])),
    },
  };
};

const phaseContours = (grid, swapped) => {
  const exact = array(grid.exact);
  const wanted = levels(exact, CONTOURS);
  const of = (name, values, style) => {
    const series = contourSeries(name, { ...grid, values }, wanted, style);
    return swapped ? { ...series, data: series.data.map(([q, p]) => [p, q]) } : series;
  };
  const series = [of("exact H", exact, { color: theme.colour("contour"), width: 1, opacity: 0.75 })];
  if (grid.defect !== undefined) {
    const defect = array(grid.defect);
    series.push(of("learned H", exact.map((value, index) => value + defect[index]), { color: theme.colour("text"), width: 1, type: [4, 6], opacity: 0.75 }));
  }
  return series;
};

const portraitControls = () => {
  if (portraitView.system === selection.system) {
    return;
  }
  Object.assign(portraitView, { horizontal: 0, vertical: coordinates().length / 2, coordinate: 0, system: selection.system });
  const options = coordinates().map((text, value) => ({ value: String(value), text }));
  const pick = (label, property) => choice(label, options, String(portraitView[property]), (value) => {
    portraitView[property] = Number(value);
    Figure.changed();
  }, { id: `portrait-${property}` });
  byId("trajectories-controls").replaceChildren(pick("Over time", "coordinate"), pick("Portrait across", "horizontal"), pick("up", "vertical"));
};

const drawTrajectories = () => {
  selection.listeners.unshift(portraitControls);
  new Figure("trajectories-figures", portraitFigure, "square");
  const defect = new Figure("trajectories-figures", defectFigure, "square");
  const overTime = new Figure("trajectories-figures", coordinateFigure, "square");
  overTime.wideWithout(defect, false);
};
