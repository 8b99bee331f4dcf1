"""How the cost of hnn grows with the network, the number of states, of steps, and of threads; C stands beside it."""

import os
import time
from statistics import median

import numpy as np
from safetensors.numpy import save_file

from . import places

WIDTH = "width"
DEPTH = "depth"
FREEDOM = "degrees of freedom"
BATCH = "states at once"
STEPS = "steps"
THREADS = "threads"
LABELS = {
    WIDTH: "width (2 layers, n = 1)",
    DEPTH: "hidden layers (width 64, n = 1)",
    FREEDOM: "n (64-64)",
    BATCH: "states at once (64-64)",
    STEPS: "steps (64-64)",
    THREADS: "threads (64-64)",
}
SHAPES = {
    WIDTH: [(width, 2, 1) for width in (16, 32, 64, 128, 256, 512)],
    DEPTH: [(64, depth, 1) for depth in (1, 2, 3, 4)],
    FREEDOM: [(64, 2, n) for n in (1, 2, 4, 8, 16, 32)],
}
SIZES = {
    WIDTH: [width for width, _, _ in SHAPES[WIDTH]],
    DEPTH: [depth for _, depth, _ in SHAPES[DEPTH]],
    FREEDOM: [n for _, _, n in SHAPES[FREEDOM]],
    BATCH: [1, 2, 4, 8, 16, 64, 256, 1024],
    STEPS: [10_000, 100_000, 1_000_000],
    THREADS: list(range(1, len(os.sched_getaffinity(0)) + 1)),
}
ONE = {
    "hnn: gradient": ("hnn", "gradient"),
    "hnn: Hessian–vector product": ("hnn", "hessian-vector"),
    "hnn: step (reduced, newton)": ("hnn", "step:reduced-newton"),
    "C, AVX2: gradient": ("c", "gradient"),
}
MANY = {
    "hnn: gradient": ("hnn", "gradient-batch"),
    "hnn: step (reduced, newton)": ("hnn", "step-batch"),
    "C, OpenBLAS: gradient": ("c", "gradient-batch"),
}
STEP = "hnn: step (reduced, newton)"


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
    """Medians in nanoseconds, by series and curve, a number for each size."""
    results = {}
    for series, shapes in SHAPES.items():
        columns = []
        for shape in shapes:
            name = "x".join(map(str, shape))
            for contestant in ("hnn", "c"):
                contestants[contestant].load(name, random_network(*shape), ensemble=1)
            columns.append(in_turn(contestants, ONE, name, rounds, seconds, warm_up))
        results[series] = by_curve(columns)
    columns = []
    for size in SIZES[BATCH]:
        name = f"{size}-at-once"
        for contestant in ("hnn", "c"):
            contestants[contestant].load(name, places.model("64-64"), ensemble=size)
        columns.append(in_turn(contestants, MANY, name, rounds, seconds, warm_up))
    results[BATCH] = by_curve(columns)
    results[STEPS] = {STEP: [per_step(contestants["hnn"], steps, rounds) for steps in SIZES[STEPS]]}
    return results


def in_turn(contestants, curves, name, rounds, seconds, warm_up):
    samples = {curve: [] for curve in curves}
    for contestant, workload in curves.values():
        contestants[contestant].ask("measure", name, workload, warm_up if contestant == "hnn" else 0)
    for _ in range(rounds):
        for curve, (contestant, workload) in curves.items():
            samples[curve].append(contestants[contestant].numbers("measure", name, workload, seconds)[0])
    return {curve: median(times) for curve, times in samples.items()}


def by_curve(columns):
    return {curve: [column[curve] for column in columns] for curve in columns[0]}


def per_step(hnn, steps, rounds):
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        hnn.ask("trajectory", "64-64", "reduced-newton", steps, 1, 0)
        times.append((time.perf_counter() - begin) * 1e9 / steps)
    return median(times)


def measure_threads(hnn, rounds, seconds):
    """The time that passes for a step of a state, while each thread has 1,000 of its own; a number for each size."""
    hnn.load("64-64", places.model("64-64"))
    samples = {threads: [] for threads in SIZES[THREADS]}
    for _ in range(rounds + 1):
        for threads in samples:
            samples[threads].append(hnn.numbers("threads", "64-64", threads, seconds)[0])
    return {STEP: [median(times[1:]) for times in samples.values()]}  # the first round warms up
