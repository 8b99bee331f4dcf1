"""How round-off and memory grow over long runs of hnn."""

import numpy as np

STARTS = 30
EXPLICIT = "explicit"
OSCILLATOR = "oscillator"
PENDULUM = "pendulum"
# Label: whether H is known to be separable, and the method. All at the default tolerance.
METHODS = {
    EXPLICIT: ("declared", "reduced-newton"),
    "reduced, newton": ("undeclared", "reduced-newton"),
    "reduced, fixed-point": ("undeclared", "reduced-fixed-point"),
    "joint, newton": ("undeclared", "joint-newton"),
    "joint, fixed-point": ("undeclared", "joint-fixed-point"),
}
FIRST = 3
# Powers of 10 of the last step: in a full run and in a quick one.
LAST = {
    (OSCILLATOR, EXPLICIT): (8, 6),
    OSCILLATOR: (7, 5),
    PENDULUM: (6, 5),
}


def measure(hnn, quick):
    """(steps, root mean squares of the round-off, bytes on the heap after a collection), by system and method."""
    results = {system: {} for system in (OSCILLATOR, PENDULUM)}
    for system, runs in results.items():
        for label, words in METHODS.items():
            last = LAST.get((system, label), LAST[system])[quick]
            steps = [10**power for power in range(FIRST, last + 1)]
            reply = hnn.numbers("roundoff", system, *words, STARTS, *steps)
            runs[label] = steps, reply[0::2], reply[1::2]
    return results


def slope(steps, errors):
    """Of log RMS over log N, by least squares."""
    return float(np.polyfit(np.log(steps), np.log(errors), 1)[0])


def growth(heap):
    """By how many bytes the heap has grown at most since the first look."""
    return max(heap) - heap[0]


def power(steps):
    return "10" + str(round(np.log10(steps))).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
