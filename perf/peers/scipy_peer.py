"""SciPy: solve_ivp with DOP853, and a vector field in plain Python; the parameter is the tolerance, absolute and relative."""

import math
import sys

import scipy
from scipy.integrate import solve_ivp

import orbits
import serve

DESCRIPTION = f"SciPy {scipy.__version__}"
FIELDS = orbits.fields(math.sin)
METHODS = {"dop853": "DOP853"}


def solve(orbit, method, duration, tolerance):
    field = FIELDS[orbit]
    return solve_ivp(
        lambda t, x: field(*x.tolist()), (0, duration), orbits.STARTS[orbit], METHODS[method], rtol=tolerance, atol=tolerance)


def integrate(orbit, method, duration, tolerance):
    solution = solve(orbit, method, duration, tolerance)
    return [solution.nfev, solution.t.size - 1, orbits.energy_error(orbit, solution.y), *solution.y[:, -1]]


def clock(orbit, method, duration, tolerance, seconds):
    def repeat(times):
        for _ in range(times):
            solve(orbit, method, duration, tolerance)

    return serve.measure(repeat, 1, seconds)


if __name__ == "__main__":
    serve.serve(sys.modules[__name__])
