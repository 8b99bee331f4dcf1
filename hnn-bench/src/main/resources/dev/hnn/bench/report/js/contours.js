// Contours of values on a rectangular grid, by marching squares.

/**
 * The lines along which values on a grid are equal to a level.
 *
 * @param grid {values, points, q: [lower, upper], p: [lower, upper]}; values at index j · points + i
 * @param level the value
 * @return polylines, arrays of [q, p]
 */
const contour = (grid, level) => {
  const { values, points } = grid;
  const links = new Map(); // from an edge of the grid to those that a contour joins it with
  const join = (a, b) => {
    [[a, b], [b, a]].forEach(([from, to]) => (links.has(from) ? links.get(from).push(to) : links.set(from, [to])));
  };
  for (let j = 0; j + 1 < points; j++) {
    for (let i = 0; i + 1 < points; i++) {
      const at = j * points + i;
      crossings(values, level, at, points).forEach(([a, b]) => join(a, b));
    }
  }
  return chains(links).map((chain) => chain.map((edge) => place(grid, level, edge)));
};

/** Edges are numbered: 2k to the right of point k, 2k + 1 upwards from it. */
const crossings = (values, level, at, points) => {
  const above = [at, at + 1, at + points + 1, at + points].map((index) => values[index] >= level);
  const edges = [2 * at, 2 * (at + 1) + 1, 2 * (at + points), 2 * at + 1]; // below, right, above, left
  const crossed = edges.filter((_, side) => above[side] !== above[(side + 1) % 4]);
  if (crossed.length < 4) {
    return crossed.length === 2 ? [crossed] : [];
  }
  // A saddle: its middle tells which two corners belong together.
  const middle = (values[at] + values[at + 1] + values[at + points] + values[at + points + 1]) / 4 >= level;
  return middle === above[0]
    ? [[edges[0], edges[1]], [edges[2], edges[3]]]
    : [[edges[0], edges[3]], [edges[1], edges[2]]];
};

const chains = (links) => {
  const open = [...links.keys()].filter((edge) => links.get(edge).length === 1);
  const done = new Set();
  const follow = (start) => {
    const chain = [];
    for (let edge = start; edge !== undefined; edge = links.get(edge).find((next) => !done.has(next))) {
      done.add(edge);
      chain.push(edge);
    }
    if (links.get(start).length === 2) {
      chain.push(start); // a closed one
    }
    return chain;
  };
  return [...open, ...links.keys()].flatMap((edge) => (done.has(edge) ? [] : [follow(edge)]));
};

const place = ({ values, points, q, p }, level, edge) => {
  const at = Math.floor(edge / 2);
  const upwards = edge % 2 === 1;
  const next = at + (upwards ? points : 1);
  const share = (level - values[at]) / (values[next] - values[at]);
  const i = (at % points) + (upwards ? 0 : share);
  const j = Math.floor(at / points) + (upwards ? share : 0);
  return [q[0] + ((q[1] - q[0]) * i) / (points - 1), p[0] + ((p[1] - p[0]) * j) / (points - 1)];
};

/** Levels that lie about as far apart in the phase plane near a minimum as away from it. */
const levels = (values, number) => {
  const lowest = Math.min(...finite(values));
  const highest = Math.max(...finite(values));
  return Array.from({ length: number }, (_, k) => lowest + (highest - lowest) * ((k + 0.75) / number) ** 2);
};

/** All contours of a grid as one series of a figure; polylines are parted by gaps. */
const contourSeries = (name, grid, wanted, style) => ({
  type: "line",
  name,
  data: wanted.flatMap((level) => contour(grid, level)).flatMap((line) => [...line, [null, null]]),
  showSymbol: false,
  silent: true,
  clip: true,
  lineStyle: style,
  tooltip: { show: false },
  emphasis: { disabled: true },
});
