"""The least work with which a method reaches an error."""

import math

MOST_RUNS = 24


def least(error, first, order, close, level, most):
    """The smallest parameter that was found with error(parameter) <= level, or None.

    The error is taken for one that falls like the parameter to the power -order. The search ends when the parameter is known to
    the factor close, and gives up beyond most."""
    reached, missed = math.inf, 0.0
    parameter = min(first, most)
    for _ in range(MOST_RUNS):
        found = error(parameter)
        if found <= level:
            reached = min(reached, parameter)
        else:
            missed = max(missed, parameter)
        if reached <= close * missed:
            break
        parameter = guess(parameter, found, order, level, close)
        if reached < math.inf and missed > 0 and not missed * close ** 0.25 < parameter < reached / close ** 0.25:
            parameter = math.sqrt(missed * reached)
        elif parameter > most:
            if missed >= most / 2 or parameter > 100 * most:
                return None
            parameter = most
    return reached if reached < math.inf else None


def guess(parameter, found, order, level, close):
    if not found < 0.1:  # too far away for the power to hold
        return 2 * parameter
    factor = (found / level) ** (1 / order) if found > 0 else 0.5
    # A little beyond, so that the next one lies on the other side.
    factor *= close ** (0.5 if found > level else -0.5)
    return parameter * min(max(factor, 0.1), 1000)
