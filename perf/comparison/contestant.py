"""A program that takes part: a process that is asked a line and answers a line."""

import os
import subprocess
import sys

from . import places

ALL_CORES = ",".join(map(str, sorted(os.sched_getaffinity(0))))
ONE_CORE = str(max(os.sched_getaffinity(0)))


class Refusal(Exception):
    pass


class Contestant:
    def __init__(self, name, command, cores, environment=None):
        self.name = name
        self.log = open(places.WORK / f"{name}.log", "w")
        self.process = subprocess.Popen(
            ["taskset", "--cpu-list", cores, *map(str, command)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, text=True, bufsize=1,
            env={**os.environ, **(environment or {})})

    def ask(self, *words):
        """The words of the answer, without the ok; None where the program does not do this."""
        try:
            self.process.stdin.write(" ".join(map(str, words)) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # it has ended; its answer is empty, too
        reply = self.process.stdout.readline().split()
        if reply[:1] == ["unsupported"]:
            return None
        if reply[:1] != ["ok"]:
            raise Refusal(f"{self.name} answers \"{' '.join(reply)}\" to {words}; see {self.log.name}.")
        return reply[1:]

    def numbers(self, *words):
        reply = self.ask(*words)
        return None if reply is None else [float(word) for word in reply]

    def load(self, name, file, ensemble=1000):
        self.ask("load", name, ensemble, file)

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.log.close()


def hnn(cores):
    """hnn, with the OpenBLAS kernels that its launcher chooses."""
    built = places.ROOT / "hnn-perf/target"
    classes = f"{built}/classes:{built}/lib/*:{places.DISTRIBUTION}/lib/*"
    command = [places.java(), "-XX:+UseSerialGC", "-cp", classes, "dev.hnn.perf.compare.Contestant"]
    return Contestant("hnn", command, cores, {"OPENBLAS_CORETYPE": "SkylakeX" if places.AVX512.exists() else "Haswell"})


def peer(name, cores):
    return Contestant(name, [sys.executable, places.PERF / f"peers/{name}_peer.py"], cores)


def start_all():
    """hnn, C, PyTorch and JAX, by name, all on one core, since only one of them works at a time.

    C a second time where the processor has AVX-512."""
    contestants = [
        hnn(ONE_CORE),
        Contestant("c", [places.WORK / "limit-avx2"], ONE_CORE),
        peer("pytorch", ONE_CORE),
        peer("jax", ONE_CORE),
    ]
    if places.AVX512.exists():
        contestants.append(Contestant("c-avx512", [places.AVX512], ONE_CORE))
    return by_name(contestants)


def start_trainers():
    """hnn and PyTorch. Each computes with one thread, but on any core: a JVM compiles in others while it trains."""
    return by_name([hnn(ALL_CORES), peer("pytorch", ALL_CORES)])


def by_name(contestants):
    return {contestant.name: contestant for contestant in contestants}


def close(contestants):
    for contestant in contestants.values():
        contestant.close()
