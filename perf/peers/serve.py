"""What peers in Python have in common: the commands of perf/README.md, points, and time."""

import sys
import time

import numpy as np
from safetensors import safe_open

POINTS = 64
GOLDEN = 0.6180339887498949
STEP_SIZE = 0.01
TOLERANCE = 1e-12
MOST_SWEEPS = 100


def points(count, dimension):
    """Equidistributed in [-1, 1] by an additive recurrence, the same for every contestant."""
    values = np.empty(count * dimension)
    position = 0.5
    for i in range(values.size):
        position += GOLDEN
        position -= 1 if position >= 1 else 0
        values[i] = 2 * position - 1
    return values.reshape(count, dimension)


def read_network(path):
    """The weights and biases of a model file of hnn, [(W, b), ...], the output weights, and the gauge."""
    with safe_open(path, framework="numpy") as file:
        names = set(file.keys())
        layers = []
        while f"layers.{len(layers)}.bias" in names:
            name = f"layers.{len(layers)}"
            layers.append((file.get_tensor(name + ".weight"), file.get_tensor(name + ".bias")))
        output = file.get_tensor(f"layers.{len(layers)}.weight")[0]
        return layers, output, float(file.metadata()["gauge"])


def measure(work, units, seconds):
    """Repeats work(k), k times something, in blocks that double until each takes a twentieth of the time."""
    work(1)  # compiles, the first time
    start = begin = time.perf_counter()
    done, repetitions = 0, 1
    while time.perf_counter() - start < seconds or done == 0:
        before = time.perf_counter()
        work(repetitions)
        done += repetitions
        if time.perf_counter() - before < seconds / 20:
            repetitions *= 2
            begin, done = time.perf_counter(), 0
    return 1e9 * (time.perf_counter() - begin) / (done * units), done * units


def answer(peer, subjects, words):
    command = words[0]
    if command == "describe":
        return peer.DESCRIPTION
    if command == "load":
        subjects[words[1]] = peer.Subject(words[3], int(words[2]))
        return ""
    if command == "train" and hasattr(peer, "train"):
        return peer.train(*words[1:])
    if command in ("integrate", "clock"):
        orbit, method, *numbers = words[1:]
        return getattr(peer, command)(orbit, method, *map(float, numbers))
    subject = subjects[words[1]]
    if command == "evaluate":
        numbers = np.array([float(word) for word in words[2:]])
        return subject.evaluate(numbers[: numbers.size // 2], numbers[numbers.size // 2 :])
    if command == "trajectory":
        return subject.trajectory(words[2], int(words[3]), np.array([float(word) for word in words[4:]]))
    if command == "measure":
        workload = subject.workload(words[2])
        return None if workload is None else measure(*workload, float(words[3]))
    return None


def text(result):
    if result is None:
        return "unsupported"
    if isinstance(result, str):
        return f"ok {result}".rstrip()
    return "ok " + " ".join(repr(float(value)) for value in result)


def serve(peer):
    replies = sys.stdout
    sys.stdout = sys.stderr  # whatever a library has to say is no reply
    subjects = {}
    for line in sys.stdin:
        try:
            reply = text(answer(peer, subjects, line.split()))
        except Exception as error:  # an answer, whatever went wrong
            reply = f"error {type(error).__name__}: {error}".replace("\n", " ")
        print(reply, file=replies, flush=True)
