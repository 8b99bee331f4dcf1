"""Integrators at equal error: the evaluations and the time with which each reaches it, over a long time."""

import math
import os
from dataclasses import dataclass

from . import contestant, exact, machine, search
from .report import table, time

EVALUATIONS = 50_000_000
FINEST_TOLERANCE = 2.5e-14  # SciPy takes no finer one
STATE = "final state"
ENERGY = "energy"
LEVELS = {STATE: (1e-6, 1e-9), ENERGY: (1e-6, 1e-9, 1e-12)}
KEPLER = 2 * math.pi


@dataclass(frozen=True)
class Orbit:
    name: str
    title: str
    duration: float


@dataclass(frozen=True)
class FixedSteps:
    """A method whose parameter is the number of its steps."""

    label: str
    contestant: str
    method: str
    order: int
    gradients: int
    close: float = 1.02

    def limits(self, duration):
        return 8 * duration, EVALUATIONS / self.gradients

    def parameter(self, effort):
        return round(effort)


@dataclass(frozen=True)
class ControlledSteps:
    """A method whose parameter is a tolerance, to which its error is about proportional."""

    label: str
    contestant: str
    method: str
    order: int = 1
    close: float = 1.2

    def limits(self, duration):
        return 1e6, 1 / FINEST_TOLERANCE

    def parameter(self, effort):
        return 1 / effort


ORBITS = (
    Orbit("pendulum", "Pendulum from (π/2, 0), t = 1,000", 1000),
    Orbit("kepler", "Kepler, e = 0.6, 100 periods", 100 * KEPLER),
    Orbit("henon-heiles", "Hénon–Heiles, H = 1/12, t = 1,000", 1000),
)
ENTRIES = (
    FixedSteps("hnn, Störmer–Verlet (2)", "hnn", "verlet", 2, 1),
    FixedSteps("hnn, McLachlan (4)", "hnn", "mclachlan-4", 4, 5),
    FixedSteps("hnn, Gauss–Legendre (4)", "hnn", "gauss-legendre-4", 4, 8),
    FixedSteps("hnn, Kahan–Li (6)", "hnn", "kahan-li-6", 6, 9),
    FixedSteps("hnn, Kahan–Li (8)", "hnn", "kahan-li-8", 8, 17),
    FixedSteps("hnn, Gauss–Legendre (8)", "hnn", "gauss-legendre-8", 8, 24),
    ControlledSteps("Hipparchus, DormandPrince853", "hnn", "dormand-prince-853"),
    ControlledSteps("SciPy, DOP853", "scipy", "dop853"),
    ControlledSteps("diffrax, Dopri8", "diffrax", "dopri8"),
)
# The symplectic method that diffrax has is of order 1 and reaches no error here; what it does reach is reported.
SEMI_IMPLICIT_EULER = FixedSteps("diffrax, SemiImplicitEuler", "diffrax", "semi-implicit-euler", 1, 1)
ITS_STEPS = 200_000
# Of a quick run.
SHORTER = 10


class Runs:
    """What integrations came to; each is run once."""

    def __init__(self, contestants, orbit, duration):
        self.contestants = contestants
        self.orbit = orbit
        self.duration = duration
        self.exact, self.doubt = exact.state(orbit.name, duration)
        self.found = {}

    def words(self, entry, effort):
        return self.orbit.name, entry.method, self.duration, entry.parameter(effort)

    def run(self, entry, effort):
        """Evaluations, and the errors by what they are of."""
        words = self.words(entry, effort)
        if words not in self.found:
            evaluations, _, energy, *state = self.contestants[entry.contestant].numbers("integrate", *words)
            self.found[words] = evaluations, {STATE: math.dist(state, self.exact), ENERGY: energy}
        return self.found[words]

    def least(self, entry, what, level):
        """(effort, evaluations, error) at which the error is reached, or None."""
        first, most = entry.limits(self.duration)
        effort = search.least(
            lambda effort: self.run(entry, effort)[1][what], first, entry.order, entry.close, level, most)
        if effort is None:
            return None
        evaluations, errors = self.run(entry, effort)
        return effort, evaluations, errors[what]

    def clock(self, entry, effort, seconds):
        return self.contestants[entry.contestant].numbers("clock", *self.words(entry, effort), seconds)[0]


def measure(quick, load, say):
    contestants = contestant.by_name([
        contestant.hnn(contestant.ONE_CORE), *(contestant.peer(name, contestant.ONE_CORE) for name in ("scipy", "diffrax"))])
    rounds, seconds = (2, 0.05) if quick else (3, 0.1)
    try:
        description = machine.describe(contestants, load)
        every = []
        semi_implicit = {}
        doubts = []
        for orbit in ORBITS:
            say(f"{orbit.title}: how much work reaches each error")
            runs = Runs(contestants, orbit, orbit.duration / (SHORTER if quick else 1))
            doubts.append(runs.doubt)
            semi_implicit[orbit.name] = runs.run(SEMI_IMPLICIT_EULER, ITS_STEPS)[1]
            for what, levels in LEVELS.items():
                for level in levels:
                    for entry in ENTRIES:
                        every.append((runs, entry, {
                            "orbit": orbit.name, "what": what, "level": level, "label": entry.label,
                            "found": runs.least(entry, what, level), "nanoseconds": []}))
        say("timing")
        description["load"] = os.getloadavg()[0]
        for _ in range(rounds):
            for runs, entry, row in every:
                if row["found"] is not None:
                    row["nanoseconds"].append(runs.clock(entry, row["found"][0], seconds))
    finally:
        contestant.close(contestants)
    return {"machine": description, "quick": quick, "semi-implicit-euler": semi_implicit, "doubt": max(doubts),
            "rows": [row for _, _, row in every]}


def region(results):
    about = results["machine"]
    shorter = f", times that are {SHORTER} times shorter" if results["quick"] else ""
    disturbed = " Other programs were running, so the times are provisional." if about["load"] > 0.5 else ""
    blocks = [f"""### One run of the integrators

{"A quick run" if results["quick"] else "A full run"}{shorter}, {about["date"]}. {about["processor"]}; {about["system"]}. \
Load average when timing began: {about["load"]:.2f}.{disturbed}

{chr(10).join(f"- {version}" for version in about["versions"])}
"""]
    for orbit in ORBITS:
        for what, levels in LEVELS.items():
            blocks.append(block(results["rows"], orbit, what, levels))
    reached = results["semi-implicit-euler"]
    blocks.append(f"The exact states are known to {results['doubt']:.0e}.\n")
    blocks.append(
        f"A dash: not reached with {EVALUATIONS:,} evaluations, or with a tolerance of {FINEST_TOLERANCE:g}. diffrax's "
        f"`SemiImplicitEuler`, its symplectic\nmethod, has order 1: with {ITS_STEPS:,} steps its largest error of the energy is "
        + ", ".join(f"{reached[orbit.name][ENERGY]:.1e} ({orbit.name})" for orbit in ORBITS) + ".\n")
    return "\n".join(blocks)


def block(rows, orbit, what, levels):
    cells = {(row["label"], row["level"]): row for row in rows if row["orbit"] == orbit.name and row["what"] == what}
    header = [f"{orbit.title}: {what}"]
    for level in levels:
        header += [f"{level:.0e}: evaluations", "time"]
    return table(header, [
        (entry.label, *(text for level in levels for text in work(cells[entry.label, level]))) for entry in ENTRIES])


def work(row):
    if row["found"] is None:
        return "–", "–"
    return f"{row['found'][1]:,.0f}", time(min(row["nanoseconds"]))
