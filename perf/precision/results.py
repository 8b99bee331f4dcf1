"""The cells of a results folder, and the curves that they make."""

import csv
import math
from dataclasses import dataclass

ERROR = "error"
GRADIENTS = "gradients"
NANOSECONDS = "nanoseconds"
PANELS = {
    ("harmonic-oscillator", "exact"): "harmonic oscillator",
    ("pendulum", "exact"): "pendulum",
    ("henon-heiles", "exact"): "Hénon–Heiles, H = 1/12",
    ("kepler", "exact"): "Kepler, e = 0.6",
    ("nonseparable-oscillator", "exact"): "non-separable oscillator",
    ("pendulum", "hnn"): "learned pendulum",
}


@dataclass(frozen=True)
class Point:
    """A cell: its step size, its error, and gradients and Hessian–vector products, and time, for a unit of time."""

    step_size: float
    error: float
    gradients: float
    nanoseconds: float
    energy_error: float
    floor: float


def cell(row):
    return tuple(row[key] for key in ("system", "model", "integrator", "step_size"))


def read(folders):
    """Points from the longest step to the shortest, by panel and integrator. What diverged is left out.

    Several runs differ in their times alone, of which the least counts."""
    times = {}
    for folder in folders:
        with open(folder / "results.csv", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["status"] == "ok" and row["state_error_max"]]
        for row in rows:
            times.setdefault(cell(row), []).append(float(row["nanoseconds_per_step"]))
    curves = {panel: {} for panel in PANELS}
    for row in rows:
        panel = row["system"].split("[")[0], row["model"].split("[")[0]
        h = float(row["step_size"])
        work = float(row["gradient_evaluations_per_step"]) + float(row["hessian_vector_products_per_step"])
        if row["integrator"].startswith("itoh-abe"):
            work = 0  # it takes energies, which are not counted
        curves[panel].setdefault(row["integrator"], []).append(Point(
            h, float(row["state_error_max"]), work / h, min(times[cell(row)]) / h,
            float(row["energy_error_max"]), float(row["state_reference_error"])))
    for methods in curves.values():
        for points in methods.values():
            points.sort(key=lambda point: -point.step_size)
    return curves


def cost_at(points, level, cost):
    """What it costs to reach an error, on the line between two points in both logarithms; None where no point reaches it.

    Of several places the cheapest: a curve that dips below the level and comes back has reached it."""
    found = []
    for before, after in zip(points, points[1:]):
        if after.error <= level < before.error and getattr(after, cost) > 0:
            share = math.log(before.error / level) / math.log(before.error / after.error)
            a, b = (math.log(getattr(point, cost)) for point in (before, after))
            found.append(math.exp(a + share * (b - a)))
    if points and points[0].error <= level and getattr(points[0], cost) > 0:
        found.append(getattr(points[0], cost))
    return min(found, default=None)


def floor(methods):
    """Below this error the exact trajectory itself is not known."""
    return max(point.floor for points in methods.values() for point in points)


def front(methods, cost):
    """The integrators that are the cheapest at some error above the floor, four errors a power of ten."""
    best = set()
    for exponent in range(math.ceil(4 * math.log10(floor(methods))), 0):
        found = [(price, integrator) for integrator, points in methods.items()
                 if (price := cost_at(points, 10 ** (exponent / 4), cost)) is not None]
        best |= {min(found)[1]} if found else set()
    return best
