// Where a learned energy is wrong: its difference from the exact one over the phase plane.

/** Colours from small to large that every eye sees as ascending (cividis, Nuñez, Anderton and Renslow 2018). */
const ASCENDING = ["#00204d", "#31446b", "#666970", "#958f78", "#cab969", "#ffea46"];

const defectFigure = () => {
  const grid = gridOf();
  if (!grid || grid.defect === undefined) {
    return null;
  }
  const logs = Array.from(array(grid.defect), logarithm);
  const sorted = ascending(logs);
  const [low, high] = [Math.floor(quantile(sorted, 0.05)), Math.ceil(sorted[sorted.length - 1])];
  const at = ([lower, upper], index) => lower + ((upper - lower) * index) / (grid.points - 1);
  const data = logs.map((value, index) => [
    at(grid.q, index % grid.points), at(grid.p, Math.floor(index / grid.points)), value > low ? value : low]);
  const [q, p] = coordinates();
  const half = [(grid.q[1] - grid.q[0]) / (grid.points - 1) / 2, (grid.p[1] - grid.p[0]) / (grid.points - 1) / 2];
  return {
    title: "Error of the learned energy",
    caption: "|learned H − exact H| over the region where states were drawn for training, and a little around it.",
    label: `The error of the learned energy in the phase plane, from ${power(low)} to ${power(high)}.`,
    option: {
      grid: { ...look().grid, right: 64 },
      xAxis: axis(q, within(...grid.q), { splitLine: { show: false } }),
      yAxis: { ...upright(p, within(...grid.p)), splitLine: { show: false } },
      visualMap: {
        min: low, max: high, dimension: 2, right: 0, top: "middle", itemHeight: 180, itemWidth: 12, precision: 1,
        inRange: { color: ASCENDING }, text: [power(high), power(low)], textStyle: { color: theme.colour("soft") },
      },
      series: [{
        type: "custom",
        data,
        clip: true,
        progressive: 0,
        encode: { x: 0, y: 1 },
        renderItem: (_, api) => {
          const [left, bottom] = api.coord([api.value(0) - half[0], api.value(1) - half[1]]);
          const [right, top] = api.coord([api.value(0) + half[0], api.value(1) + half[1]]);
          const [x, y] = [Math.round(left), Math.round(top)]; // whole pixels leave no seams
          const shape = { x, y, width: Math.round(right) - x, height: Math.round(bottom) - y };
          return { type: "rect", shape, style: { fill: api.visual("color") } };
        },
      }],
      tooltip: tooltip("item", ({ value }) => tip(`|ΔH| = ${rounded(10 ** value[2], 3)}`, [[null, q, rounded(value[0])], [null, p, rounded(value[1])]])),
    },
  };
};
