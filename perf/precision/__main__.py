"""Draws the figures and writes the tables of docs/integrators.md; see perf/README.md."""

import argparse
from pathlib import Path

from comparison import page

from . import figures, ranking, results

DOCS = Path(__file__).resolve().parents[2] / "docs"


def main():
    parser = argparse.ArgumentParser(
        prog="perf/work-precision", description="Ranks all integrators by error against gradient evaluations and time.")
    parser.add_argument(
        "results", type=Path, nargs="+", help="results folders of examples/experiments/work-precision.yaml")
    parser.add_argument("--out", type=Path, default=DOCS, help="the folder of integrators.md (default: docs)")
    options = parser.parse_args()
    curves = results.read(options.results)
    (options.out / "figures").mkdir(parents=True, exist_ok=True)
    for cost in (results.GRADIENTS, results.NANOSECONDS):
        figures.draw(curves, cost, options.out / f"figures/work-precision-{cost}.png")
    page.write(options.out / "integrators.md", "perf/work-precision", ranking.tables(curves))


if __name__ == "__main__":
    main()
