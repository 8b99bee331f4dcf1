// Ends and ticks of axes. A logarithmic axis is a linear one of decimal logarithms, with ticks at whole powers of ten.

/** The share of points of a curve that may lie below a logarithmic axis: its zero crossings. */
const CROSSINGS = 0.02;

const finite = (values) => [...values].filter(Number.isFinite);

const quantile = (sorted, share) => {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
};

const ascending = (values) => finite(values).sort((a, b) => a - b);

const median = (values) => (values.length === 0 ? null : quantile(ascending(values), 0.5));

/** Decades that hold logarithms, each curve down to where only its zero crossings are. */
const decades = (curves) => {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const curve of curves) {
    const sorted = ascending(curve);
    if (sorted.length > 0) {
      lowest = Math.min(lowest, sorted[Math.floor(CROSSINGS * sorted.length)]);
      highest = Math.max(highest, sorted[sorted.length - 1]);
    }
  }
  if (lowest > highest) {
    return { log: true, min: -1, max: 0, interval: 1 };
  }
  const halves = [Math.floor(2 * lowest - 0.04) / 2, Math.ceil(2 * highest + 0.04) / 2];
  if (highest - lowest < 2.5 && Math.floor(halves[1]) > Math.ceil(halves[0])) {
    return { log: true, min: halves[0], max: halves[1], interval: 0.5 }; // with two whole powers at least
  }
  const min = Math.floor(lowest - 0.02);
  const max = Math.max(min + 1, Math.ceil(highest + 0.02));
  const interval = Math.ceil((max - min) / 8);
  return { log: true, min, max: min + interval * Math.ceil((max - min) / interval), interval };
};

/** A round number that goes into a span at most so many times. */
const roundInterval = (span, most) => {
  const unit = 10 ** Math.floor(Math.log10(span / most));
  return unit * [1, 2, 5, 10].find((factor) => span / (unit * factor) <= most);
};

/** A linear axis whose ends and ticks are round numbers. */
const rounds = (lower, upper) => {
  const interval = roundInterval(upper > lower ? upper - lower : Math.abs(upper) || 1, 5);
  const min = Math.floor(lower / interval + 1e-9) * interval;
  return { log: false, min, max: Math.max(min + interval, Math.ceil(upper / interval - 1e-9) * interval), interval };
};

/** The same within the given ends; so that little is lost, ticks are closer, and every other one has a label. */
const within = (lower, upper) => {
  const interval = roundInterval(upper - lower, 16);
  const min = Math.ceil(lower / interval) * interval;
  return { log: false, min, max: Math.floor(upper / interval) * interval, interval, every: 2 };
};

/** The logarithm of a magnitude; NaN where there is none to draw. */
const logarithm = (value) => (value === 0 ? NaN : Math.log10(Math.abs(value)));
