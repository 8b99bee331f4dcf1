// Puts the page together.

const drawTop = () => {
  byId("title").textContent = report.title;
  const facts = [{ label: "Ran", value: report.created }, ...report.facts];
  byId("facts").append(...facts.map(({ label, value }) => element("div", {}, element("dt", {}, label), element("dd", {}, value))));
  byId("contents").append(...[...document.querySelectorAll("main section")].map((section) =>
    element("a", { href: `#${section.id}` }, section.querySelector("h2").textContent)));
};

drawTop();
drawSummary();
table.controls();
table.draw();
drawEnergy();
drawTrajectories();
drawPrecision();
drawEnsembles();
drawSources();

selection.listeners.push(() => Figure.changed());
if (cells.length > 0) {
  const learned = report.grids.find((grid) => grid.defect !== undefined);
  selection.set({ system: cells[0].system, model: learned?.system === cells[0].system ? learned.model : cells[0].model });
} else {
  byId("figures").hidden = true;
}

theme.listeners.push(() => selection.set({}));
const print = (printing) => () => {
  theme.printing = printing;
  theme.apply();
  if (printing) {
    Figure.drawAll();
  }
};
addEventListener("beforeprint", print(true));
addEventListener("afterprint", print(false));
