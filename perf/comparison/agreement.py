"""All programs must compute the same before any of them is timed."""

from . import cases, places

# Sums of some hundred products in different orders: a relative error of some hundred units of 1e-16, and a margin.
DERIVATIVES = 1e-11
# Solved to 1e-12 a step, over 1,000 steps; the errors of an oscillation add up linearly at most.
STATES = 1e-9
STEPS = 1000

POINTS = [((0.3, 0.2), (1, 0.5)), ((-1.2, 0.7), (0, 1)), ((0, 1.5), (1, 0)), ((1.1, -0.9), (-0.4, 0.8))]


class Disagreement(Exception):
    pass


def check(contestants):
    """The largest differences from hnn that were found, of derivatives and of states."""
    derivatives = states = 0.0
    for network in places.NETWORKS:
        ours = contestants["hnn"]
        for x, v in POINTS:
            reference = ours.numbers("evaluate", network, *x, *v)
            for other in contestants.values():
                derivatives = max(derivatives, difference(
                    reference, other.numbers("evaluate", network, *x, *v), DERIVATIVES, other.name, "derivatives"))
        start = (1, 0)
        reference = ours.numbers("trajectory", network, "joint-fixed-point", STEPS, *start)
        runs = [("hnn", method) for method in cases.METHODS]
        runs += [(name, "paper") for name in contestants if name != "hnn"] + [("jax", "diffrax")]
        for name, method in runs:
            state = contestants[name].numbers("trajectory", network, method, STEPS, *start)
            states = max(states, difference(reference, state, STATES, f"{name} ({method})", "trajectories"))
    return derivatives, states


def difference(ours, theirs, tolerance, name, what):
    largest = max(abs(a - b) / max(1, abs(a)) for a, b in zip(ours, theirs, strict=True))
    if not largest <= tolerance:
        raise Disagreement(f"The {what} of {name} differ from those of hnn by {largest:.1e}, more than {tolerance:.0e}.")
    return largest
