"""How the cost of hnn grows with width, depth and degrees of freedom; C's gradient stands beside it."""

from statistics import median

import numpy as np
from safetensors.numpy import save_file

from . import places

SERIES = {
    "width": [(width, 2, 1) for width in (16, 32, 64, 128, 256, 512)],
    "depth": [(64, depth, 1) for depth in (1, 2, 3, 4)],
    "degrees of freedom": [(64, 2, n) for n in (1, 2, 4, 8, 16, 32)],
}
CURVES = {
    "hnn: gradient": ("hnn", "gradient"),
    "hnn: Hessian–vector product": ("hnn", "hessian-vector"),
    "hnn: step (reduced, newton)": ("hnn", "step:reduced-newton"),
    "C, AVX2: gradient": ("c", "gradient"),
}


def random_network(width, depth, n):
    """A file with a network as training starts from it."""
    path = places.WORK / f"random-{width}x{depth}-{n}.safetensors"
    random = np.random.default_rng(1)
    tensors = {}
    inputs = 2 * n
    for layer in range(depth):
        tensors[f"layers.{layer}.weight"] = random.normal(size=(width, inputs)) / np.sqrt(inputs)
        tensors[f"layers.{layer}.bias"] = random.uniform(-1, 1, size=width)
        inputs = width
    tensors[f"layers.{depth}.weight"] = random.normal(size=(1, inputs)) / np.sqrt(inputs)
    save_file(tensors, path, metadata={"gauge": "0.0"})
    return path


def measure(contestants, rounds, seconds, warm_up):
    """Medians in nanoseconds, by series and curve, a number for each network."""
    results = {}
    for series, shapes in SERIES.items():
        results[series] = {curve: [] for curve in CURVES}
        for shape in shapes:
            name = "x".join(map(str, shape))
            file = random_network(*shape)
            for contestant in ("hnn", "c"):
                contestants[contestant].load(name, file, ensemble=1)
            samples = {curve: [] for curve in CURVES}
            for contestant, workload in CURVES.values():
                contestants[contestant].ask("measure", name, workload, warm_up if contestant == "hnn" else 0)
            for _ in range(rounds):
                for curve, (contestant, workload) in CURVES.items():
                    samples[curve].append(contestants[contestant].numbers("measure", name, workload, seconds)[0])
            for curve in CURVES:
                results[series][curve].append(median(samples[curve]))
    return results
