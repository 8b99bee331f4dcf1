"""The trajectories that are integrated at equal error, as ordinary Python: H, its vector field and the start of each."""

import math

import numpy as np


def kepler_start():
    eccentricity = 0.6
    return [1 - eccentricity, 0, 0, math.sqrt((1 + eccentricity) / (1 - eccentricity))]


def henon_heiles_start():
    momentum = math.sqrt(2 / 12)
    return [0, 0, 0.8 * momentum, 0.6 * momentum]


STARTS = {
    "pendulum": [math.pi / 2, 0],
    "kepler": kepler_start(),
    "henon-heiles": henon_heiles_start(),
}


def fields(sin):
    """x -> dx/dt by orbit, on coordinates one by one, with the sine of some library."""

    def pendulum(q, p):
        return p, -sin(q)

    def kepler(q1, q2, p1, p2):
        square = q1 * q1 + q2 * q2
        factor = -1 / (square * square**0.5)
        return p1, p2, factor * q1, factor * q2

    def henon_heiles(q1, q2, p1, p2):
        return p1, p2, -q1 - 2 * q1 * q2, -q2 - q1 * q1 + q2 * q2

    return {"pendulum": pendulum, "kepler": kepler, "henon-heiles": henon_heiles}


ENERGIES = {
    "pendulum": lambda q, p: p * p / 2 + 1 - np.cos(q),
    "kepler": lambda q1, q2, p1, p2: (p1 * p1 + p2 * p2) / 2 - 1 / np.hypot(q1, q2),
    "henon-heiles": lambda q1, q2, p1, p2: (
        (p1 * p1 + p2 * p2 + q1 * q1 + q2 * q2) / 2 + q1 * q1 * q2 - q2**3 / 3),
}


def energy_error(orbit, states):
    """The largest relative error of the energy; states has a row for each coordinate."""
    start = ENERGIES[orbit](*STARTS[orbit])
    return float(np.max(np.abs(ENERGIES[orbit](*np.asarray(states)) / start - 1)))
