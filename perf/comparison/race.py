"""Rounds: in each, every program of a case has its turn, A B C A B C."""

from statistics import median


def ratio(samples, slower, faster):
    """The median over the rounds of the ratio in each round: what disturbs a whole round leaves it alone."""
    return median(a / b for a, b in zip(samples[slower], samples[faster], strict=True))


def run(case, contestants, rounds, seconds, warm_up):
    for entry in case.entries:
        contestants[entry.contestant].ask("measure", case.network, entry.workload, warm_up)
    for _ in range(rounds):
        for entry in case.entries:
            reply = contestants[entry.contestant].numbers("measure", case.network, entry.workload, seconds)
            if reply is not None:
                case.samples.setdefault(entry.label, []).append(reply[0])
