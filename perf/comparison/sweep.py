"""The harness: how much faster two threads finish a sweep than one, and how memory depends on the number of steps."""

import os
import shutil
import subprocess
import time
from statistics import median

from . import machine, places
from .report import table

GOAL_SPEED_UP = 1.8
GOAL_GROWTH = 0.1
CELLS = 8
STEPS = 100_000_000
SHORT, LONG = 10, 10_000_000
STEP_SIZE = 0.01
# Cells that take the same time and are no ensemble: they differ in a parameter of the system.
LENGTHS = ", ".join(f"{1 + k / 100:.2f}" for k in range(CELLS))
SWEEP = f"""name: equal-cells
systems:
  - {{type: pendulum, length: {{sweep: [{LENGTHS}]}}}}
models: [exact]
integrators: [variational]
step-sizes: [{STEP_SIZE}]
"""
SINGLE = f"""name: memory
systems: [pendulum]
models: [exact]
integrators: [variational]
step-sizes: [{STEP_SIZE}]
"""


def bench(experiment, steps, threads):
    """(seconds, megabytes at the peak) of ./hnn bench."""
    file = places.WORK / "experiment.yaml"
    file.write_text(f"{experiment}duration: {steps * STEP_SIZE:.10g}\n")
    out = places.WORK / "sweep-results"
    shutil.rmtree(out, ignore_errors=True)
    begin = time.perf_counter()
    with open(places.WORK / "sweep.log", "w") as log:
        process = subprocess.Popen(
            [places.ROOT / "hnn", "bench", file, "--out", out, "--threads", str(threads), "--quiet"], stdout=log, stderr=log)
        # The launcher becomes the JVM, so the peak of the process is that of the harness.
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"./hnn bench ended with {process.returncode}; see {log.name}.")
    shutil.rmtree(out)
    return seconds, usage.ru_maxrss / 1e3


def measure(quick, load, say):
    rounds, steps, long = (1, 500_000, LONG // 10) if quick else (3, STEPS, LONG)
    threads = {1: [], 2: []}
    for turn in range(rounds):
        say(f"a sweep of equal cells with one thread and with two, {turn + 1} of {rounds}")
        for count in threads if turn % 2 == 0 else reversed(threads):
            threads[count].append(bench(SWEEP, steps, count)[0])
    memory = {SHORT: [], long: []}
    for turn in range(rounds):
        say(f"memory, {turn + 1} of {rounds}")
        for count in memory:
            memory[count].append(bench(SINGLE, count, 1)[1])
    return {
        "machine": machine.describe({}, load),
        "quick": quick,
        "steps": steps,
        "threads": list(threads.items()),
        "memory": list(memory.items()),
    }


def region(results):
    about = results["machine"]
    (_, one), (_, two) = results["threads"]
    (_, short), (long_steps, long) = results["memory"]
    ratios = [a / b for a, b in zip(one, two, strict=True)]
    growth = median(long) / median(short) - 1
    disturbed = " Other programs were running, so the times are provisional." if about["load"] > 0.5 else ""
    goals = table(("what", "goal", "measured", "met"), [
        ("a sweep with 2 threads: than with 1", f"at least {GOAL_SPEED_UP} times as fast",
         f"{median(ratios):.2f} times", met(median(ratios) >= GOAL_SPEED_UP)),
        (f"peak memory, {long_steps:,} steps a cell: than with {SHORT}", f"within {GOAL_GROWTH:.0%}",
         f"{growth:+.1%}", met(abs(growth) <= GOAL_GROWTH))])
    return f"""### One run of the harness

{"A quick run" if results["quick"] else "A full run"}, {about["date"]}. {about["processor"]}; {about["system"]}. \
Load average at the start: {about["load"]:.2f}.{disturbed}

{goals}
Throughput is the wall time of the whole command, `./hnn bench` with `--threads 1` and `--threads 2` in turn: start, {CELLS} cells
of the pendulum that differ in its length, {results["steps"]:,} steps each with all measures of the default, tables and figures. The
ratio is the median of the ratios of pairs. Memory is the largest resident set that the kernel saw of the process, with one
cell.

{table(("", "median", "least … greatest"), [
    *((f"sweep, {count} thread{'s' if count > 1 else ''}", f"{median(times):.2f} s", f"{min(times):.2f} … {max(times):.2f} s")
      for count, times in results["threads"]),
    *((f"peak memory, {count:,} steps", f"{median(sizes):.1f} MB", f"{min(sizes):.1f} … {max(sizes):.1f} MB")
      for count, sizes in results["memory"])])}"""


def met(yes):
    return "yes" if yes else "**no**"
