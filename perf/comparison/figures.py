"""The plots of docs/performance.md."""

from statistics import median

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.ticker import LogLocator

from . import cases, growth, roundoff

COLORS = {"hnn": "#1b6ca8", "C": "#555555", "PyTorch": "#d1495b", "JAX": "#edae49"}


def color(label):
    return next(value for start, value in COLORS.items() if label.startswith(start))


def draw(results, folder):
    folder.mkdir(parents=True, exist_ok=True)
    programs(results, folder / "performance-programs.png")
    grown(results, folder / "performance-growth.png")
    lost(results, folder / "performance-round-off.png")


def save(figure, results, path):
    about = results["machine"]
    note = "quick run, " if results["quick"] else ""
    figure.text(0.01, 0.005, f"{about['processor']}; {note}{about['date']}", fontsize=7, color="#555555")
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)


def programs(results, path):
    shown = [entry for entry in results["cases"] if entry[1] == "200-200"]
    heights = [len(entry[4]) for entry in shown]
    figure, panels = plt.subplots(
        len(shown), 1, figsize=(8, 0.36 * sum(heights) + 0.75 * len(shown) + 0.4), layout="constrained",
        gridspec_kw={"height_ratios": heights}, sharex=True)
    everything = [time / 1e3 for entry in shown for times in entry[4].values() for time in times]
    panels[-1].set_xscale("log")
    panels[-1].set_xlim(min(everything) / 1.5, max(everything) * 2)
    panels[-1].xaxis.set_major_formatter("{x:g}")
    panels[-1].set_xlabel("µs", fontsize=8)
    for panel, (_, network, title, unit, samples) in zip(panels, shown, strict=True):
        labels = list(samples)
        middle = [median(samples[label]) / 1e3 for label in labels]
        low = [m - min(samples[label]) / 1e3 for label, m in zip(labels, middle, strict=True)]
        high = [max(samples[label]) / 1e3 - m for label, m in zip(labels, middle, strict=True)]
        for row, label in enumerate(labels):
            panel.errorbar(middle[row], row, xerr=[[low[row]], [high[row]]], fmt="o", color=color(label), capsize=3)
            panel.annotate(f"  {middle[row]:.3g}", (middle[row] + high[row], row), va="center", fontsize=8)
        panel.set_yticks(range(len(labels)), labels)
        panel.set_ylim(-0.6, len(labels) - 0.4)
        panel.grid(axis="x", color="#dddddd", linewidth=0.6)
        panel.invert_yaxis()
        panel.set_title(f"{title}, {network}: µs a {unit}", fontsize=9, loc="left")
        panel.tick_params(labelsize=8)
        panel.spines[["top", "right"]].set_visible(False)
    figure.get_layout_engine().set(rect=(0, 0.02, 1, 0.98))
    save(figure, results, path)


def grown(results, path):
    figure, panels = plt.subplots(2, 3, figsize=(10, 6.6), layout="constrained", sharey="row")
    styles = {
        "hnn: gradient": (COLORS["hnn"], "o"), "hnn: Hessian–vector product": ("#66a61e", "^"),
        growth.STEP: ("#7a4ea3", "s"), "C, AVX2: gradient": (COLORS["C"], "."), "C, OpenBLAS: gradient": (COLORS["C"], "."),
    }
    for panel, (series, curves) in zip(panels.flat, results["growth"].items(), strict=True):
        sizes = growth.SIZES[series]
        for curve, times in curves.items():
            shade, marker = styles[curve]
            panel.plot(sizes, [time / 1e3 for time in times], marker=marker, color=shade, label=curve, linewidth=1.3)
        panel.set_xscale("log", base=10 if series == growth.STEPS else 2)
        if series in growth.SHAPES:
            panel.set_yscale("log")
            panel.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        panel.set_xticks(sizes, [f"{size:,}" for size in sizes], fontsize=8)
        panel.minorticks_off()
        panel.set_xlabel(growth.LABELS[series])
        panel.spines[["top", "right"]].set_visible(False)
        panel.grid(axis="y", color="#dddddd", linewidth=0.6)
        panel.yaxis.set_major_formatter("{x:g}")
    panels[0, 0].set_ylabel("µs")
    largest = max(max(times) for series, curves in results["growth"].items() if series not in growth.SHAPES
                  for times in curves.values())
    panels[1, 0].set_ylim(0, 1.1 * largest / 1e3)
    panels[1, 0].set_ylabel("µs a state")
    for row in panels:
        row[0].legend(fontsize=7, frameon=False)
    figure.get_layout_engine().set(rect=(0, 0.03, 1, 0.97))
    save(figure, results, path)


def lost(results, path):
    figure, panels = plt.subplots(1, 2, figsize=(10, 4.2), layout="constrained", sharey=True)
    # Methods that round alike lie on each other: each marker leaves those below it to be seen.
    styles = list(zip((COLORS["hnn"], "#66a61e", "#d1495b", "#7a4ea3", "#edae49"), "os^Dx", (12, 9, 7, 6, 5), strict=True))
    for panel, (system, runs) in zip(panels, results["round-off"].items(), strict=True):
        for (label, (steps, errors, _)), (shade, marker, size) in zip(runs.items(), styles, strict=True):
            panel.plot(
                steps, errors, marker=marker, color=shade, markersize=size, markerfacecolor="none", linewidth=1, label=label)
        steps, errors, _ = runs[roundoff.EXPLICIT]
        ends = [steps[0], steps[-1]]
        for exponent, name in ((0.5, "√N"), (1, "N")):
            guide = [errors[0] * (end / steps[0]) ** exponent for end in ends]
            panel.plot(ends, guide, color="#999999", linewidth=0.8, linestyle="--")
            panel.annotate(
                name, (ends[1], guide[1]), xytext=(9, 0), textcoords="offset points", color="#777777", fontsize=9, va="center")
        panel.set_xscale("log")
        panel.set_yscale("log")
        panel.set_title(system, fontsize=9, loc="left")
        panel.set_xlabel("N, steps")
        panel.spines[["top", "right"]].set_visible(False)
        panel.grid(color="#dddddd", linewidth=0.6)
    panels[0].set_ylabel("RMS of the round-off of H̃")
    panels[0].legend(fontsize=7, frameon=False)
    figure.get_layout_engine().set(rect=(0, 0.04, 1, 0.96))
    save(figure, results, path)
