"""Where things are."""

import os
from pathlib import Path

PERF = Path(__file__).resolve().parent.parent
ROOT = PERF.parent
WORK = PERF / ".work"
AVX512 = WORK / "limit-avx512"
DISTRIBUTION = ROOT / "hnn-bench/target/hnn/hnn"
NETWORKS = ("64-64", "200-200")


def model(name):
    return WORK / f"{name}.safetensors"


def java():
    home = os.environ.get("JAVA_HOME")
    return f"{home}/bin/java" if home else "java"
