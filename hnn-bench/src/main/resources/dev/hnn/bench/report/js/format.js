// Numbers for people: four significant digits, a true minus sign; the full value stands in titles.

const MINUS = "−";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const signed = (text) => text.replaceAll("-", MINUS);

/** A number with so many digits, as an exponent where it is very small or large. */
const rounded = (value, digits = 4) => {
  const size = Math.abs(value);
  if (value === 0) {
    return "0";
  }
  if (size < 1e-3 || size >= 1e6) {
    return signed(value.toExponential(digits - 1).replace("+", ""));
  }
  if (Number.isInteger(value)) {
    return signed(value.toLocaleString("en"));
  }
  return signed(value.toLocaleString("en", { minimumSignificantDigits: digits, maximumSignificantDigits: digits }));
};

/** One way to write all numbers of a column, so that they can be compared by eye. */
const columnFormat = (values) => {
  const sizes = values.filter((value) => value !== null && value !== 0).map(Math.abs);
  if (sizes.length === 0) {
    return (value) => rounded(value);
  }
  const largest = Math.max(...sizes);
  const smallest = Math.min(...sizes);
  if (values.every((value) => value === null || Number.isInteger(value)) && largest < 1e9) {
    return (value) => signed(value.toLocaleString("en"));
  }
  if (smallest < 1e-3 || largest >= 1e6 || (smallest < 0.1 && largest > 100 * smallest)) {
    const digits = Math.max(...sizes.map((size) => String(Math.abs(Math.floor(Math.log10(size)))).length));
    const padded = (value) => value.toExponential(3).replace(/\d+$/, (exponent) => exponent.padStart(digits, "0"));
    return (value) => (value === 0 ? "0" : signed(padded(value)));
  }
  const decimals = Math.max(0, Math.min(4, 3 - Math.floor(Math.log10(largest))));
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return (value) => signed(value.toLocaleString("en", options));
};

/** A number without the digits that only rounding put there, as on axes. */
const plain = (value) => signed(String(Number(value.toPrecision(10))));

/** 10ⁿ. */
const power = (exponent) =>
  "10" + (exponent < 0 ? "⁻" : "") + [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[digit]).join("");

const stateText = (state) => `(${state.map((value) => (value === null ? "?" : plain(Number(value.toPrecision(4))))).join(", ")})`;

const count = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

/** "a, b and c". */
const listed = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
