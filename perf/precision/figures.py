"""Error against cost, a panel a system, both axes logarithmic."""

import re

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.lines import Line2D

from . import results

# Okabe and Ito's colours, and one of Tol's, which those who confuse red and green can tell apart.
FAMILIES = (
    ("no structure: Euler, Runge–Kutta, Dormand–Prince", "#000000", r"euler$|runge-kutta|dormand"),
    ("order 1 and 2, explicit if H = T + V", "#E69F00", r"symplectic-euler|variational|stormer"),
    ("composition, explicit", "#0072B2", r"composition"),
    ("composition of the implicit midpoint rule", "#882255", r"symmetric-composition"),
    ("Gauss–Legendre, implicit midpoint", "#D55E00", r"gauss|implicit-midpoint"),
    ("Lobatto, Galerkin variational", "#009E73", r"lobatto|galerkin"),
    ("energy-preserving", "#CC79A7", r"discrete|itoh|average"),
    ("Tao, explicit", "#56B4E9", r"tao"),
)
ORDERS = (
    (1, r"euler|variational\[newton\]$|symmetrised=false"),
    (8, r"dormand|gauss-legendre.*stages=4|-8\]|order=8"),
    (6, r"gauss-legendre.*stages=3|lobatto.*stages=4|galerkin-variational-3|-6\]|order=6"),
    (4, r"runge|gauss-legendre.*stages=2|lobatto.*stages=3|galerkin|-4\]|order=4"),
    (2, r""),
)
MARKERS = {1: ".", 2: "o", 4: "s", 6: "^", 8: "D"}
LABELS = {
    results.GRADIENTS: "∇H and ∇²H·v a unit of time",
    results.NANOSECONDS: "nanoseconds a unit of time",
}


def family(integrator):
    """(name, colour)."""
    return next((name, shade) for name, shade, pattern in FAMILIES if re.match(pattern, integrator))


def order(integrator):
    return next(order for order, pattern in ORDERS if re.search(pattern, integrator))


def draw(curves, cost, path):
    figure, panels = plt.subplots(2, 3, figsize=(11, 7.4), layout="constrained")
    for panel, (key, title) in zip(panels.flat, results.PANELS.items(), strict=True):
        methods = curves[key]
        best = results.front(methods, cost)
        for integrator, points in methods.items():
            shown = [point for point in points if getattr(point, cost) > 0]
            if not shown:
                continue
            _, shade = family(integrator)
            controls = shade == FAMILIES[0][1]
            ahead = integrator in best
            panel.plot(
                [getattr(point, cost) for point in shown], [point.error for point in shown], color=shade,
                marker=MARKERS[order(integrator)], markersize=5 if ahead else 2.8, linewidth=2 if ahead else 0.8,
                alpha=1 if ahead else 0.55, linestyle="--" if controls else "-", zorder=3 if ahead else 2)
        floor = results.floor(methods)
        panel.axhspan(1e-16, floor, color="#eeeeee", zorder=0, linewidth=0)
        panel.set_xscale("log")
        panel.set_yscale("log")
        panel.set_ylim(min(1e-13, floor), 20)
        panel.set_title(title, fontsize=10, loc="left")
        panel.grid(color="#e4e4e4", linewidth=0.5)
        panel.spines[["top", "right"]].set_visible(False)
        panel.tick_params(labelsize=8)
    for panel in panels[:, 0]:
        panel.set_ylabel("largest error of the state", fontsize=9)
    for panel in panels[-1]:
        panel.set_xlabel(LABELS[cost], fontsize=9)
    handles = [Line2D([], [], color=shade, label=name, linestyle="--" if shade == FAMILIES[0][1] else "-")
               for name, shade, _ in FAMILIES]
    handles += [Line2D([], [], color="#555555", marker=marker, linestyle="", markersize=5, label=f"order {order}")
                for order, marker in MARKERS.items()]
    figure.legend(handles=handles, loc="outside lower center", ncols=4, fontsize=8, frameon=False)
    figure.savefig(path, dpi=120, metadata={"Software": None})
    plt.close(figure)
