"""The cheapest integrators for an error, as tables."""

import re

from . import results

CONTROL = re.compile("euler|runge-kutta|dormand")
LEVELS = (1e-2, 1e-4, 1e-6, 1e-8)
PLACES = 2


def tables(curves):
    return "\n".join(table(curves, cost, what) for cost, what in (
        (results.GRADIENTS, "gradients and Hessian–vector products a unit of time"),
        (results.NANOSECONDS, "nanoseconds a unit of time")))


def table(curves, cost, what):
    lines = [f"| {what} | " + " | ".join(f"error {level:.0e}" for level in LEVELS) + " |", "|---" * (len(LEVELS) + 1) + "|"]
    for key, title in results.PANELS.items():
        lines.append(f"| {title} | " + " | ".join(cell(curves[key], level, cost) for level in LEVELS) + " |")
    return "\n".join(lines) + "\n"


def cell(methods, level, cost):
    """The cheapest methods that preserve something, and below them the cheapest one that does not."""
    reached = sorted(
        (found, integrator) for integrator, points in methods.items()
        if (found := results.cost_at(points, level, cost)) is not None)
    controls = [each for each in reached if CONTROL.match(each[1])]
    others = [each for each in reached if not CONTROL.match(each[1])]
    lines = [f"`{short(integrator)}` {number(found)}" for found, integrator in others[:PLACES]] or ["none"]
    lines += [f"*`{short(integrator)}` {number(found)}*" for found, integrator in controls[:1]]
    return "<br>".join(lines)


def short(integrator):
    """The label without the solver that it has by default, and without the names of settings."""
    name, _, inside = integrator.partition("[")
    settings = [part.split("=")[-1] for part in inside.rstrip("]").split(",") if part not in ("", "newton")]
    return f"{name} {' '.join(settings)}".strip()


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
