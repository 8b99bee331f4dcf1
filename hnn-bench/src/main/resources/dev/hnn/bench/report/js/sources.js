// The experiment and the manifest, as texts.

const source = (title, name, type, text, open) => {
  if (!text) {
    return null;
  }
  const saver = element("button", { type: "button", click: () => save(name, type, text) }, `Save as ${name}`);
  return element("details", { class: "source", open }, element("summary", {}, title),
    element("div", { class: "source-body" }, saver, element("pre", { tabindex: 0 }, text)));
};

const drawSources = () => {
  const texts = [
    source("Experiment", "experiment.yaml", "text/yaml", report.experiment, true),
    source("Manifest: everything needed to get the same again", "manifest.json", "application/json", report.manifest, false),
  ].filter((each) => each !== null);
  byId("source-texts").append(...(texts.length > 0 ? texts : [element("p", { class: "note" }, "Neither is at hand.")]));
};
