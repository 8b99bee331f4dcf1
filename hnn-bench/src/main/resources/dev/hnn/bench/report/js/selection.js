// What the figures show: one system, model, duration, step size and initial state, and any of the integrators.

const selection = {
  system: null,
  model: null,
  duration: null,
  stepSize: null,
  initialState: null,
  hidden: new Set(),
  listeners: [],

  /** The cells of the chosen system, model and duration, with any step size and initial state. */
  family() {
    const chosen = (cell) => cell.system === this.system && cell.model === this.model && durationOf(cell) === this.duration;
    return cells.filter((cell) => chosen(cell) && this.shows(cell));
  },

  /** Those of the chosen step size as well. */
  ensemble() {
    return this.family().filter((cell) => cell.stepSize === this.stepSize);
  },

  /** Those of the chosen initial state as well that have a trajectory: one for each integrator. */
  trajectories() {
    return this.ensemble().filter((cell) => stateKey(cell) === this.initialState && cell.trajectory);
  },

  shows(cell) {
    return !this.hidden.has(cell.integrator);
  },

  /** Changes something; what does not fit to it any more becomes the first that does. */
  set(change) {
    Object.assign(this, change);
    const fitting = (property, value, candidates) => {
      const values = distinct(candidates.map(value));
      this[property] = values.includes(this[property]) ? this[property] : values[0];
      return candidates.filter((cell) => value(cell) === this[property]);
    };
    const ofSystem = fitting("system", (cell) => cell.system, cells);
    const ofModel = fitting("model", (cell) => cell.model, ofSystem);
    const ofDuration = fitting("duration", durationOf, ofModel);
    const ofStepSize = fitting("stepSize", (cell) => cell.stepSize, ofDuration);
    fitting("initialState", stateKey, ofStepSize);
    this.draw(ofSystem, ofModel, ofDuration, ofStepSize);
    this.listeners.forEach((listener) => listener());
  },

  draw(ofSystem, ofModel, ofDuration, ofStepSize) {
    const focused = document.activeElement?.id;
    const pick = (label, property, values, change) =>
      choice(label, distinct(values).map((value) => ({ value, text: value })), this[property], change, { id: `show-${property}` });
    const several = (values) => distinct(values).length > 1;
    const controls = [];
    if (severalOf((cell) => cell.system)) {
      controls.push(pick("System", "system", cells.map((cell) => cell.system), (system) => this.set({ system })));
    }
    if (severalOf((cell) => cell.model)) {
      controls.push(pick("Model", "model", ofSystem.map((cell) => cell.model), (model) => this.set({ model })));
    }
    if (several(ofModel.map(durationOf))) {
      const change = (duration) => this.set({ duration: Number(duration) });
      controls.push(pick("Duration", "duration", ofModel.map(durationOf), change));
    }
    if (varied.stepSize) {
      const change = (stepSize) => this.set({ stepSize: Number(stepSize) });
      controls.push(pick("Step size", "stepSize", ofDuration.map((cell) => cell.stepSize), change));
    }
    if (several(ofStepSize.map(stateKey))) {
      const options = distinct(ofStepSize.map(stateKey)).map((value, index) => ({
        value,
        text: `${index + 1}: ${stateText(JSON.parse(value))}`,
      }));
      const change = (initialState) => this.set({ initialState });
      controls.push(choice("Initial state", options, this.initialState, change, { id: "show-initialState" }));
    }
    byId("selection").replaceChildren(element("div", { class: "controls" }, ...controls), this.chips(ofModel));
    byId(focused)?.focus();
  },

  /** The legend of all figures, and the switches of their curves. */
  chips(ofModel) {
    const present = distinct(ofModel.map((cell) => cell.integrator));
    const chips = present.map((integrator) => {
      const toggle = () => {
        this.hidden.has(integrator) ? this.hidden.delete(integrator) : this.hidden.add(integrator);
        this.set({});
      };
      const index = integrators.indexOf(integrator);
      const pressed = String(!this.hidden.has(integrator));
      return element(
        "button",
        { type: "button", class: "chip", id: `chip-${index}`, "aria-pressed": pressed, click: toggle },
        swatch(penOf(integrator)),
        integrator,
      );
    });
    return element("div", { class: "chips", role: "group", "aria-label": "Integrators" }, ...chips);
  },
};

const penOf = (integrator) => theme.pen(integrators.indexOf(integrator));

/** A short piece of a curve. */
const swatch = (pen) => {
  const space = "http://www.w3.org/2000/svg";
  const image = document.createElementNS(space, "svg");
  const line = document.createElementNS(space, "line");
  const dash = Array.isArray(pen.dash) ? pen.dash.join(" ") : "none";
  const attributes = { x1: 0, x2: 22, y1: 4, y2: 4, stroke: pen.colour, "stroke-width": 3, "stroke-dasharray": dash };
  Object.entries(attributes).forEach(([key, value]) => line.setAttribute(key, value));
  image.setAttribute("width", 22);
  image.setAttribute("height", 8);
  image.setAttribute("aria-hidden", "true");
  image.append(line);
  return image;
};
