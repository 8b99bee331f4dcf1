// The table of cells: sorted by any column, filtered by any word.

/** How many figures are shown before the reader asks for more. */
const SHOWN_AT_FIRST = 7;

const table = {
  sort: { key: "number", descending: false },
  filters: { text: "", system: "", model: "", integrator: "", status: "" },
  shown: new Set(columns.filter(isKnown).slice(0, SHOWN_AT_FIRST).map((column) => column.name)),
  open: new Set(),

  /** What stands in front: which cell it is. */
  identity() {
    const texts = (name) => ({ key: name, title: name, value: (cell) => cell[name], text: (cell) => cell[name] });
    return [
      { key: "number", title: "#", number: true, value: (cell) => cell.number },
      severalOf((cell) => cell.system) ? texts("system") : null,
      severalOf((cell) => cell.model) ? texts("model") : null,
      texts("integrator"),
      varied.stepSize
        ? { key: "stepSize", title: "step size", unit: "h", number: true, value: (cell) => cell.stepSize, text: (cell) => plain(cell.stepSize) }
        : null,
      varied.steps
        ? { key: "steps", title: "steps", number: true, value: (cell) => cell.steps, text: (cell) => cell.steps.toLocaleString("en") }
        : null,
      varied.initialState
        ? { key: "initialState", title: "initial state", value: stateKey, text: (cell) => stateText(cell.initialState) }
        : null,
    ].filter((each) => each !== null);
  },

  figures() {
    return columns.filter((column) => this.shown.has(column.name)).map((column) => {
      const write = columnFormat(cells.map((cell) => figureOf(cell, column)));
      return {
        key: column.name,
        title: column.title,
        unit: column.unit,
        hint: column.description,
        number: true,
        value: (cell) => figureOf(cell, column),
        text: (cell) => (figureOf(cell, column) === null ? null : write(figureOf(cell, column))),
      };
    });
  },

  all() {
    return [...this.identity(), ...this.figures(), { key: "status", title: "status", value: (cell) => cell.status }];
  },

  rows() {
    const words = this.filters.text.toLowerCase().split(/\s+/).filter(Boolean);
    const matches = (cell) => {
      const text = [cell.system, cell.model, cell.integrator, cell.status, cell.message, `h=${cell.stepSize}`].join(" ").toLowerCase();
      return ["system", "model", "integrator", "status"].every((name) => !this.filters[name] || cell[name] === this.filters[name])
        && words.every((word) => text.includes(word));
    };
    const column = this.all().find(({ key }) => key === this.sort.key) ?? this.all()[0];
    const sign = this.sort.descending ? -1 : 1;
    const compare = (a, b) => {
      const [left, right] = [column.value(a), column.value(b)];
      if (left === null || right === null) {
        return (left === null) - (right === null); // what is not to be had comes last, whichever way
      }
      return sign * (typeof left === "number" ? left - right : left < right ? -1 : left > right ? 1 : 0);
    };
    return cells.filter(matches).sort((a, b) => compare(a, b) || a.number - b.number);
  },

  head() {
    const headers = this.all().map((column) => {
      const sorted = this.sort.key === column.key;
      const order = this.sort.descending ? "descending" : "ascending";
      const click = () => {
        this.sort = { key: column.key, descending: sorted && !this.sort.descending };
        this.draw();
      };
      const arrow = element("span", { class: "arrow", "aria-hidden": "true" }, sorted ? (this.sort.descending ? "↓" : "↑") : "");
      const unit = column.unit ? element("span", { class: "unit" }, column.unit) : null;
      return element(
        "th",
        { scope: "col", class: column.number ? "number" : null, "aria-sort": sorted ? order : null },
        element("button", { type: "button", class: "sort", id: `sort-${column.key}`, title: column.hint ?? null, click }, column.title, arrow, unit),
      );
    });
    return element("thead", {}, element("tr", {}, ...headers));
  },

  row(cell) {
    const isOpen = this.open.has(cell.number);
    const toggle = () => {
      isOpen ? this.open.delete(cell.number) : this.open.add(cell.number);
      this.draw();
    };
    const data = this.all().map((column) => {
      if (column.key === "number") {
        const button = element("button", {
          type: "button", class: "row-button", id: `row-${cell.number}`, "aria-expanded": String(isOpen),
          "aria-label": `Cell ${cell.number}: all figures`, click: toggle,
        }, String(cell.number));
        return element("td", { class: "number" }, button);
      }
      if (column.key === "status") {
        const mark = element("span", { class: `status ${cell.status}`, style: { "--mark": `var(--${cell.status})` } }, cell.status);
        return element("td", { title: cell.message || null }, mark);
      }
      const text = column.text(cell);
      return element(
        "td",
        { class: text === null ? "number absent" : column.number ? "number" : null, title: column.number && text !== null ? String(column.value(cell)) : null },
        text ?? "–",
      );
    });
    const row = element("tr", { class: isOpen ? "open" : null }, ...data);
    return isOpen ? [row, this.details(cell)] : [row];
  },

  /** All figures of a cell with all digits, to be read and copied. */
  details(cell) {
    const entries = [
      ["initial state", cell.initialState.join(" ")],
      ["step size", cell.stepSize],
      ["steps", cell.steps],
      ["duration", cell.duration],
      ...columns.map((column) => [column.title + unitOf(column), figureOf(cell, column)]),
    ].filter(([, value]) => value !== null);
    const show = () => {
      selection.hidden.delete(cell.integrator);
      selection.set({ system: cell.system, model: cell.model, stepSize: cell.stepSize, initialState: stateKey(cell) });
      byId("energy").focus();
      byId("energy").scrollIntoView();
    };
    const list = element("dl", {}, ...entries.map(([title, value]) =>
      element("div", {}, element("dt", {}, title), element("dd", {}, String(value)))));
    const body = element(
      "div",
      { class: "details-body" },
      cell.message ? element("p", {}, cell.message) : null,
      list,
      cell.trajectory ? element("button", { type: "button", click: show }, "Show in the figures") : null,
    );
    return element("tr", { class: "details" }, element("td", { colspan: this.all().length }, body));
  },

  draw() {
    const focused = document.activeElement?.id;
    const rows = this.rows();
    byId("cells-table").replaceChildren(
      element("table", {}, this.head(), element("tbody", {}, ...rows.flatMap((cell) => this.row(cell)))),
    );
    byId("cells-note").textContent = rows.length === cells.length
      ? `${count(cells.length, "cell")}. A number opens all figures of its cell; a title sorts.`
      : `${rows.length.toLocaleString("en")} of ${count(cells.length, "cell")} match.`;
    if (focused && byId("cells-table").contains(byId(focused))) {
      byId(focused).focus();
    }
  },

  csv() {
    const quoted = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
    const head = ["number", "system", "model", "integrator", "step_size", "steps", "initial_state", ...columns.map(({ name }) => name), "status", "message"];
    const lines = this.rows().map((cell) =>
      [cell.number, cell.system, cell.model, cell.integrator, cell.stepSize, cell.steps, cell.initialState.join(" "),
        ...cell.figures.map((figure) => figure ?? ""), cell.status, cell.message]);
    return [head, ...lines].map((line) => line.map(quoted).join(",")).join("\n") + "\n";
  },

  controls() {
    const filter = (name) => {
      const values = distinct(cells.map((cell) => cell[name]));
      const options = [{ value: "", text: "all" }, ...values.map((value) => ({ value, text: value }))];
      const change = (value) => {
        this.filters[name] = value;
        this.draw();
      };
      return values.length > 1 ? choice(name[0].toUpperCase() + name.slice(1), options, "", change, { id: `filter-${name}` }) : null;
    };
    const search = element("input", {
      type: "search", id: "filter-text", placeholder: "any words", autocomplete: "off", spellcheck: "false",
      input: () => {
        this.filters.text = search.value;
        this.draw();
      },
    });
    const boxes = columns.filter(isKnown).map((column) => {
      const box = element("input", {
        type: "checkbox", checked: this.shown.has(column.name),
        change: () => {
          box.checked ? this.shown.add(column.name) : this.shown.delete(column.name);
          this.draw();
        },
      });
      return element("label", { title: column.description }, box, column.title);
    });
    byId("cells-controls").append(...[
      element("label", { class: "search" }, "Filter", search),
      ...["system", "model", "integrator", "status"].map(filter),
      element("details", { class: "menu" }, element("summary", {}, "Columns"), element("div", { class: "menu-items" }, ...boxes)),
      element("button", { type: "button", click: () => save("cells.csv", "text/csv", this.csv()) }, "Save as CSV"),
    ].filter((each) => each !== null));
  },
};
