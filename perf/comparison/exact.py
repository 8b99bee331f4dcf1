"""The exact states that integrations are held against: extrapolation in extended precision, which no program here has."""

import numpy as np

from peers import orbits

ROWS = 8
FIELDS = orbits.fields(np.sin)
# Steps a unit of time, so many that the error is that of the arithmetic; Kepler's are short at the pericentre.
STEPS = {"pendulum": 3, "kepler": 24, "henon-heiles": 3}


def state(orbit, duration):
    """The state at the end, of 19 digits where long double has them (x86-64), and an estimate of its error."""
    fine, coarse = (follow(orbit, duration, factor * STEPS[orbit]) for factor in (1.5, 1))
    return [float(coordinate) for coordinate in fine], float(np.sqrt(np.sum((fine - coarse) ** 2)))


def follow(orbit, duration, steps_a_unit):
    x = np.array(orbits.STARTS[orbit], dtype=np.longdouble)
    steps = int(np.ceil(duration * steps_a_unit))
    for _ in range(steps):
        x = x + increment(FIELDS[orbit], x, np.longdouble(duration) / steps)
    return x


def increment(field, x, h):
    """Gragg's midpoint rule with 2, 4, ... substeps, extrapolated to none; order 16."""
    def slope(y):
        return np.array(field(*y))

    first = slope(x)
    table = []
    for row in range(ROWS):
        n = 2 * (row + 1)
        sub = h / n
        before, now = np.zeros_like(x), sub * first  # what is added to x, which keeps its digits
        for _ in range(n - 1):
            before, now = now, before + 2 * sub * slope(x + now)
        values = [(before + now + sub * slope(x + now)) / 2]
        for back, value in enumerate(table):
            ratio = np.longdouble(n) / (n - 2 * (back + 1))
            values.append(values[-1] + (values[-1] - value) / (ratio**2 - 1))
        table = values
    return table[-1]
