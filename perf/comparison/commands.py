"""Wall time of commands, with the distribution's files in the page cache and without."""

import os
import subprocess
import time
from pathlib import Path

from . import places

MODEL = "{type: hnn, hidden: [64, 64], evaluations: 300, seed: 1}"  # as perf/compare trains it
COMMANDS = {
    "./hnn list": ["list"],
    "./hnn simulate, 10,000 steps, cached model": [
        "simulate", "--system", "harmonic-oscillator", "--model", MODEL, "--step-size", "0.01", "--duration", "100"],
}


def forget_files():
    """Drops the pages of all files that a start reads, as far as no other process holds them."""
    java_home = Path(os.path.realpath(subprocess.run(
        ["which", places.java()], capture_output=True, text=True, check=True).stdout.strip())).parent.parent
    for folder in (places.DISTRIBUTION, java_home / "lib", Path(os.environ["XDG_CACHE_HOME"])):
        for path in folder.rglob("*"):
            if path.is_file():
                descriptor = os.open(path, os.O_RDONLY)
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(descriptor)


def wall_time(arguments):
    begin = time.perf_counter()
    with open(places.WORK / "command.out", "w") as out:
        subprocess.run([places.ROOT / "hnn", *arguments], stdout=out, check=True)
    return time.perf_counter() - begin


def measure(rounds):
    """Seconds, a number a round, by command and (cold, warm)."""
    results = {name: {"cold": [], "warm": []} for name in COMMANDS}
    for _ in range(rounds):
        for name, arguments in COMMANDS.items():
            forget_files()
            results[name]["cold"].append(wall_time(arguments))
            results[name]["warm"].append(wall_time(arguments))
    return results
