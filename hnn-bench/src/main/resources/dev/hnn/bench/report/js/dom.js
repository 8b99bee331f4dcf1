// Elements. Text is always text here, never markup, whatever the labels of an experiment hold.

/** Makes an element. An attribute that is null or false is left out, a function listens, children are nodes or text. */
const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key, value);
    } else if (key === "style") {
      Object.entries(value).forEach(([property, text]) => made.style.setProperty(property, text));
    } else if (value !== null && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};

const byId = (id) => document.getElementById(id);

/** A labelled select. Options are {value, text}; `change` hears the value. */
const choice = (label, options, value, change, attributes = {}) => {
  const select = element("select", { change: () => change(select.value), ...attributes });
  select.append(...options.map((option) => element("option", { value: option.value }, option.text)));
  select.value = value;
  return element("label", {}, label, select);
};

/** Saves a text as a file of the reader's. */
const save = (name, type, text) => {
  const link = element("a", { download: name, href: `data:${type};charset=utf-8,${encodeURIComponent(text)}` });
  link.click();
};

/** The values that differ, in the order in which they first come. */
const distinct = (values) => [...new Set(values)];
