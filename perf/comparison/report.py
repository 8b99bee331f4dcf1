"""The tables of docs/performance.md that a run of everything writes."""

from statistics import median

from . import agreement, cases, goals, growth, roundoff, training
from .race import ratio

def region(results):
    blocks = [machine(results), goal_table(results)]
    for kind in cases.TITLES:
        blocks.append(case_block(results, kind))
    blocks += [work_table(results), training_table(results), roundoff_block(results), command_table(results),
               growth_block(results)]
    return "\n".join(blocks)


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + " --- |" + " ---: |" * (len(header) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def machine(results):
    about = results["machine"]
    derivatives, states = results["agreement"]
    kind = "A quick run: shorter and fewer rounds" if results["quick"] else "A full run"
    disturbed = " Other programs were running, so these figures are provisional." if about["load"] > 0.5 else ""
    return f"""### One run

{kind}, {about["date"]}. {about["processor"]}; {about["system"]}. Load average at the start: {about["load"]:.2f}.{disturbed}

{chr(10).join(f"- {version}" for version in about["versions"])}

Before anything was timed, all programs agreed: energies, gradients and Hessian–vector products to {derivatives:.0e}
(allowed: {agreement.DERIVATIVES:.0e}), trajectories of {agreement.STEPS:,} steps to {states:.0e} (allowed: {agreement.STATES:.0e}).
"""


def goal_table(results):
    rows = [(what, goal, measured, "yes" if met else "**no**") for what, goal, measured, met in goals.judge(results)]
    header = "| what | goal | measured | met |\n| --- | --- | --- | --- |\n"
    return "### Goals\n\n" + header + "\n".join("| " + " | ".join(row) + " |" for row in rows) + "\n"


def case_block(results, kind):
    blocks = [f"### {cases.TITLES[kind]}\n"]
    for case_kind, network, _, unit, samples in results["cases"]:
        if case_kind == kind:
            mid = {label: median(times) for label, times in samples.items()}
            reference = next(label for label in mid if label in (cases.C, cases.C_BATCH))
            ours = min((label for label in mid if label.startswith("hnn")), key=mid.get)
            rows = [
                (label, time(mid[label]), f"{time(min(times))} … {time(max(times))}",
                 f"{ratio(samples, label, reference):.2f}", f"{ratio(samples, label, ours):.2f}")
                for label, times in samples.items()
            ]
            blocks.append(table((network, f"median a {unit}", "least … greatest", f"× {reference}", "× best hnn"), rows))
    return "\n".join(blocks)


def time(nanoseconds):
    for limit, divisor, unit in ((1e3, 1, "ns"), (1e6, 1e3, "µs"), (1e9, 1e6, "ms")):
        if nanoseconds < limit:
            value = nanoseconds / divisor
            return f"{value:.3g} {unit}" if value < 100 else f"{value:.0f} {unit}"
    return f"{nanoseconds / 1e9:.3g} s"


def work_table(results):
    rows = [
        (f"{cases.method_label(method)}, {network}", f"{gradients:.3f}", f"{products:.4f}", f"{iterations:.3f}",
         f"{size:g} B", f"{unconverged:.0f}")
        for network, methods in results["work"].items()
        for method, (gradients, products, iterations, size, unconverged) in methods.items()
    ]
    return "### Work in one step\n\nMeans over 10,000 steps from (1, 0).\n\n" + table(
        ("method, network", "gradients", "Hessian–vector products", "iterations", "allocated", "unconverged steps"), rows)


def training_table(results):
    rows = []
    for label, runs in results["training"].items():
        seconds = [run[0] for run in runs]
        reached = all(run[2] <= training.GOAL for run in runs)
        verdict = f"{median(seconds):.2f} s" if reached else f"not reached in {max(seconds):.0f} s"
        rows.append((label, verdict, f"{min(seconds):.2f} … {max(seconds):.2f} s",
                     f"{median([run[1] for run in runs]):.0f}", f"{max(run[2] for run in runs):.1e}", str(len(runs))))
    return (
        f"### Training to a loss of {training.GOAL:.0e}\n\nOscillator, 64-64, 1,000 states, the same initial weights, "
        "one computing thread; without the time to load libraries, but with the JVM's compilation.\n\n"
        + table(("program", "median", "least … greatest", "evaluations", "largest final loss", "seeds"), rows)
        + "\nOne evaluation of loss and parameter gradient, beside the time of its matrix products alone at the rate of ND4J's "
        "`dgemm`\nin the same run:\n\n"
        + table(("network, states", "evaluation", "its products", "ratio"), [
            (what, time(median([e for e, _ in runs])), time(median([p for _, p in runs])),
             f"{median([e / p for e, p in runs]):.2f}")
            for what, runs in results["training-cost"].items()]))


def roundoff_block(results):
    blocks = [f"""### Round-off over long runs

The root mean square over {roundoff.STARTS} starts of H̃(xₙ) − H̃(x̃ₙ), h = 0.01: x̃ is the same map in double-double arithmetic, and H̃ its
invariant, q² + p² + hqp for the oscillator and the modified Hamiltonian to h⁴ for the pendulum, evaluated in double-double
arithmetic of the state with the carries of its sums. Explicit are the steps of the form `reduced` where H is known to be
separable; the others are solved for, to the default tolerance, as for a learned H, and [theory.md](theory.md#7-round-off) says where
they lose more. Heap: its growth since the first column, after a collection.
"""]
    for system, runs in results["round-off"].items():
        every = max((steps for steps, _, _ in runs.values()), key=len)
        rows = [
            (label, *(f"{error:.1e}" for error in errors), *[""] * (len(every) - len(steps)),
             f"{roundoff.slope(steps, errors):.2f}", f"{roundoff.growth(heap) / 1e3:.1f} kB")
            for label, (steps, errors, heap) in runs.items()
        ]
        blocks.append(table((system, *map(roundoff.power, every), "slope", "heap"), rows))
    blocks.append("![Round-off over long runs](figures/performance-round-off.png)\n")
    return "\n".join(blocks)


def command_table(results):
    rows = [
        (f"`{name}`", *(f"{median(times[state]):.2f} s ({min(times[state]):.2f} … {max(times[state]):.2f})"
                        for state in ("warm", "cold")))
        for name, times in results["commands"].items()
    ]
    return ("### Wall time of commands\n\nCold: the pages of the distribution, the JDK and the model cache dropped before, "
            "as far as no other process held them.\n\n" + table(("command", "warm", "cold"), rows))


def growth_block(results):
    blocks = ["""### How cost grows

With the network: random weights; the other sizes are 64, 2 layers and n = 1. With the states that go through it together, with
the number of steps of one run, and with threads, each of which has 1,000 states of its own: time a state, and a step.
"""]
    for series, curves in results["growth"].items():
        rows = [(curve, *map(time, times)) for curve, times in curves.items()]
        blocks.append(table((series, *(f"{size:,}" for size in growth.SIZES[series])), rows))
    blocks.append("![Cost by program](figures/performance-programs.png)\n")
    blocks.append("![How cost grows](figures/performance-growth.png)\n")
    return "\n".join(blocks)
