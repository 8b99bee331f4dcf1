// Light and dark: as the reader's system says, until the button says otherwise. Paper is light.

const theme = {
  asked: null,
  printing: false,
  system: matchMedia("(prefers-color-scheme: dark)"),
  listeners: [],

  isDark() {
    return !this.printing && (this.asked === null ? this.system.matches : this.asked === "dark");
  },

  apply() {
    document.documentElement.dataset.theme = this.isDark() ? "dark" : "light";
    byId("theme").textContent = this.isDark() ? "Light theme" : "Dark theme";
    this.listeners.forEach((listener) => listener());
  },

  /** A colour of the style sheet. */
  colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  },

  /** The colour and the dashes of the curve with this index; after seven, colours begin again with other dashes. */
  pen(index) {
    const colours = this.colour("series").split(" ");
    return { colour: colours[index % colours.length], dash: ["solid", [7, 4], [2, 3]][Math.floor(index / colours.length) % 3] };
  },
};

theme.system.addEventListener("change", () => theme.apply());
byId("theme").addEventListener("click", () => {
  theme.asked = theme.isDark() ? "light" : "dark";
  theme.apply();
});
theme.apply();
