"""Runs the comparison; see perf/README.md."""

import argparse
import json
import os
import sys
import time
from pathlib import Path

from . import (
    agreement, cases, commands, contestant, figures, growth, integrators, machine, page, places, race, report, roundoff, sweep,
    training)

# Parts of the page that have a command of their own, perf/compare NAME.
PARTS = {"integrators": integrators, "sweep": sweep}


def arguments():
    parser = argparse.ArgumentParser(prog="perf/compare", description="Measures hnn beside PyTorch, JAX and C.")
    parser.add_argument("part", nargs="?", choices=PARTS, help="a part of the page that has its own run")
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds; writes to perf/.work")
    parser.add_argument("--out", metavar="DIR", help="the folder of performance.md (default: docs; quick: perf/.work)")
    return parser.parse_args()


def say(text):
    print(f"{time.strftime('%H:%M:%S')}  {text}", file=sys.stderr, flush=True)


def work_per_step(contestants):
    """(gradients, Hessian–vector products, iterations, bytes, unconverged steps), by network and method."""
    return {
        network: {
            method: contestants["hnn"].numbers("work", network, method, 10_000) for method in cases.METHODS
        }
        for network in places.NETWORKS
    }


def compare(quick, load):
    contestants = contestant.start_all()
    try:
        description = machine.describe(contestants, load)
        for network in places.NETWORKS:
            for each in contestants.values():
                each.load(network, places.model(network))
        say("checking that all agree")
        differences = agreement.check(contestants)
        table = cases.make()
        for case in table.values():
            say(f"{case.title}, {case.network}")
            race.run(case, contestants, *((3, 0.1, 0.2) if quick else (7, 0.4, 1.0)))
        say("work a step")
        work = work_per_step(contestants)
        say("growth")
        grown = growth.measure(contestants, *((1, 0.05, 0.1) if quick else (5, 0.1, 0.5)))
    finally:
        contestant.close(contestants)
    say("training")
    trainers = contestant.start_trainers()
    try:
        trained = training.measure(trainers, *(((1,), ("1e-3",), 15) if quick else ((1, 2, 3), ("1e-3", "1e-2"), 40)))
        cost = training.measure_cost(trainers["hnn"], *((3, 0.3) if quick else (7, 1.0)))
        say("threads")
        grown[growth.THREADS] = growth.measure_threads(trainers["hnn"], *((2, 0.3) if quick else (7, 0.5)))
    finally:
        contestant.close(trainers)
    say("round-off over long runs")
    alone = contestant.hnn(contestant.ALL_CORES)
    try:
        lost = roundoff.measure(alone, quick)
    finally:
        alone.close()
    say("commands")
    started = commands.measure(3 if quick else 7)
    return {
        "machine": description,
        "quick": quick,
        "agreement": differences,
        "cases": [(kind, network, case.title, case.unit, case.samples) for (kind, network), case in table.items()],
        "work": work,
        "growth": grown,
        "training": trained,
        "training-cost": cost,
        "round-off": lost,
        "commands": started,
    }


def main():
    options = arguments()
    folder = places.ROOT / "docs"
    if options.out:
        folder = Path(options.out)
    elif options.quick:
        folder = places.WORK
    load = float(os.environ["PERF_LOAD"])
    begin = time.monotonic()
    try:
        results = PARTS[options.part].measure(options.quick, load, say) if options.part else compare(options.quick, load)
    except (agreement.Disagreement, contestant.Refusal) as error:
        sys.exit(f"perf/compare: {error}")
    file = places.WORK / f"results{'-' + options.part if options.part else ''}.json"
    file.write_text(json.dumps(results, indent=1))
    # Through JSON, so that a report can be made again from the file alone.
    results = json.loads(file.read_text())
    text = publish(results, folder, options.part)
    print(text)
    say(f"done in {time.monotonic() - begin:.0f} s: {folder / 'performance.md'}")


def publish(results, folder, part):
    """Writes one part of the page, or what has none of its own."""
    if part is None:
        figures.draw(results, folder / "figures")
    text = (PARTS[part] if part else report).region(results)
    page.write(folder / "performance.md", f"perf/compare {part}" if part else "perf/compare", text)
    return text


if __name__ == "__main__":
    main()
