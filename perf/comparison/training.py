"""Training to the same loss, from the same data and initial weights."""

from . import places

GOAL = 1e-7
HNN = "hnn, L-BFGS"
LBFGS = "PyTorch, torch.optim.LBFGS"


def adam(rate):
    return f"PyTorch, Adam, learning rate {rate}"


def measure(contestants, seeds, adam_rates, limit):
    """(seconds, evaluations, loss) for each seed, by program. Adam runs once, since it takes so long, up to a limit."""
    results = {}
    for seed in seeds:
        data = places.WORK / f"training-{seed}.safetensors"
        contestants["hnn"].ask("training-data", data, seed)
        turns = [(HNN, "hnn", (seed, GOAL)), (LBFGS, "pytorch", (data, "lbfgs", GOAL, limit))]
        if seed == seeds[0]:
            turns += [(adam(rate), "pytorch", (data, f"adam-{rate}", GOAL, limit)) for rate in adam_rates]
        for label, name, words in turns:
            results.setdefault(label, []).append(tuple(contestants[name].numbers("train", *words)))
    return results


def measure_cost(hnn, rounds, seconds):
    """(nanoseconds an evaluation of loss and gradient, nanoseconds of its matrix products), a pair a round."""
    results = {}
    for width, states in ((200, 750), (64, 1000)):
        pairs = [tuple(hnn.numbers("training-cost", width, states, seconds)) for _ in range(rounds)]
        results[f"{width}-{width}, {states:,} states"] = pairs
    return results
