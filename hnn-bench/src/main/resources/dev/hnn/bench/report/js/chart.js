// Figures: a title, a drawing by ECharts, a caption. A figure is drawn when it comes into sight, and again when what it
// shows has changed.

class Figure {
  static all = [];

  static watcher = new IntersectionObserver(
    (entries) => entries.forEach((entry) => entry.target.figure.seen(entry.isIntersecting)),
    { rootMargin: "300px" },
  );

  static sizes = new ResizeObserver((entries) => entries.forEach((entry) => entry.target.figure.chart?.resize()));

  /**
   * Makes a figure in a part of the page.
   *
   * @param home the id of the part
   * @param content gives {title, caption, option, label}, or {title, empty: why there is nothing to see}, or null if the figure is to hide
   * @param shape classes: "square", "wide"
   */
  constructor(home, content, shape = "") {
    this.content = content;
    this.title = element("h3");
    this.drawing = element("div", { class: `drawing ${shape}` });
    this.caption = element("figcaption");
    const click = () => save(`${this.title.textContent}.svg`, "image/svg+xml", this.svg());
    this.saver = element("button", { type: "button", class: "quiet", click }, "Save as SVG");
    const head = element("div", { class: "figure-head" }, this.title, this.saver);
    this.frame = element("figure", { class: shape }, head, this.drawing, this.caption);
    this.frame.figure = this;
    this.drawing.figure = this;
    this.stale = true;
    byId(home).append(this.frame);
    Figure.all.push(this);
    Figure.watcher.observe(this.frame);
    Figure.sizes.observe(this.drawing);
  }

  static changed() {
    Figure.all.forEach((figure) => {
      figure.stale = true;
      // A hidden figure is never in sight, so it must hear by itself that it has something to show again.
      if (figure.visible || figure.frame.hidden) {
        figure.draw();
      }
    });
  }

  static drawAll() {
    Figure.all.forEach((figure) => figure.draw());
  }

  seen(visible) {
    this.visible = visible;
    if (visible) {
      this.draw();
    }
  }

  draw() {
    if (!this.stale) {
      return;
    }
    this.stale = false;
    const content = this.content();
    this.frame.hidden = content === null;
    this.chart?.dispose();
    this.chart = null;
    this.drawing.replaceChildren();
    if (content === null) {
      return;
    }
    this.title.textContent = content.title;
    this.caption.textContent = content.caption ?? "";
    this.saver.hidden = Boolean(content.empty);
    if (content.empty) {
      this.drawing.removeAttribute("role");
      this.drawing.append(element("p", { class: "empty" }, content.empty));
      return;
    }
    this.drawing.setAttribute("role", "img");
    this.drawing.setAttribute("aria-label", content.label);
    this.chart = echarts.init(this.drawing, null, { renderer: "svg" });
    this.chart.setOption({ ...look(), ...content.option });
  }

  /** Takes the whole width where another figure is hidden, or only where it is not. */
  wideWithout(other, hidden = true) {
    const adapt = () => this.frame.classList.toggle("wide", other.frame.hidden === hidden);
    new MutationObserver(adapt).observe(other.frame, { attributes: true, attributeFilter: ["hidden"] });
    adapt();
  }

  svg() {
    const [, text] = this.chart.getDataURL({ type: "svg", backgroundColor: theme.colour("panel") }).split(/,(.*)/s);
    return decodeURIComponent(text);
  }
}

/** What a figure of trajectories says where there are none. */
const nothing = (title) => ({ title, empty: "No trajectory to show. Choose another combination, or switch an integrator on." });

/** What all figures have in common. */
const look = () => ({
  animation: false,
  textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: theme.colour("text") },
  grid: { left: 24, right: 22, top: 14, bottom: 32, containLabel: true },
});

/** The label of a tick, or nothing where only every so-many-th has one. */
const tickLabel = (value, { log, interval, every = 1 }) => {
  if (log) {
    return Number.isInteger(value) ? power(value) : "";
  }
  return Math.round(value / interval) % every === 0 ? plain(value) : "";
};

/** An axis on a scale: {log, min, max, interval}. */
const axis = (name, scale, more = {}) => ({
  type: "value",
  name,
  nameLocation: "middle",
  nameGap: 28,
  nameTextStyle: { color: theme.colour("text"), fontSize: 12 },
  min: scale.min,
  max: scale.max,
  interval: scale.interval,
  axisLine: { show: true, onZero: false, lineStyle: { color: theme.colour("line-strong") } },
  axisTick: { show: true, length: 4 },
  axisLabel: {
    color: theme.colour("soft"),
    fontSize: 12,
    hideOverlap: true,
    formatter: (value) => tickLabel(value, scale),
  },
  splitLine: { lineStyle: { color: theme.colour("grid") } },
  ...more,
});

const ruler = document.createElement("canvas").getContext("2d");

/** How wide a label of an axis is, in pixels. */
const widthOf = (label) => {
  ruler.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return ruler.measureText(label).width;
};

/** The name of a vertical axis lies along it, beyond its labels. */
const upright = (name, scale) => {
  const labels = scale.log
    ? [power(Math.ceil(scale.min)), power(Math.floor(scale.max))]
    : [scale.min, scale.min + scale.interval, scale.max].map((value) => tickLabel(value, scale));
  return axis(name, scale, { nameGap: 20 + Math.max(...labels.map(widthOf)) });
};

const tooltip = (trigger, formatter) => ({
  trigger,
  formatter,
  confine: true,
  backgroundColor: theme.colour("panel"),
  borderColor: theme.colour("line-strong"),
  textStyle: { color: theme.colour("text"), fontSize: 13 },
  axisPointer: { type: "line", label: { show: false }, lineStyle: { color: theme.colour("line-strong") } },
});

/** A tooltip as an element: a title, and rows of [colour, name, value]. */
const tip = (title, rows) =>
  element("div", { class: "tip" }, element("div", {}, title), ...rows.map(([colour, name, value]) =>
    element("div", { class: "row" },
      element("span", {}, colour ? element("span", { class: "mark", style: { background: colour } }) : null, name),
      element("span", {}, value))));

/** A curve through points; where it repeats an earlier one, it is dashed, so that both can be seen. */
const curve = (integrator, points, repeats = false) => {
  const pen = penOf(integrator);
  return {
    type: "line",
    name: integrator,
    data: points,
    showSymbol: false,
    symbolSize: 5,
    clip: true,
    color: pen.colour,
    lineStyle: { color: pen.colour, width: 1.8, type: repeats ? [6, 6] : pen.dash },
    emphasis: { disabled: true },
  };
};

/** Whether two curves cannot be told apart on an axis of this span. */
const alike = (a, b, span) => {
  if (a.length !== b.length) {
    return false;
  }
  let apart = 0;
  for (let i = 0; i < a.length; i++) {
    apart += Math.abs(a[i] - b[i]) > 0.004 * span ? 1 : 0;
  }
  return apart <= 0.05 * a.length;
};

/** Curves in order, those that repeat an earlier one dashed. */
const curves = (entries, span) =>
  entries.map(({ integrator, x, y }, index) => {
    const repeats = entries.slice(0, index).some((earlier) => alike(earlier.y, y, span));
    return curve(integrator, Array.from(y, (value, i) => [x[i], value]), repeats);
  });
