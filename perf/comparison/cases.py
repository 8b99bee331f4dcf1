"""What is measured: for each case the programs that run it, by name, label and workload."""

from dataclasses import dataclass, field

from . import places


@dataclass(frozen=True)
class Entry:
    contestant: str
    label: str
    workload: str


@dataclass
class Case:
    title: str
    network: str
    entries: list
    unit: str
    samples: dict = field(default_factory=dict)  # nanoseconds a unit, a number a round, by label


C = "C, AVX2"
C_AVX512 = "C, AVX-512"
C_BATCH = "C, OpenBLAS"
PYTORCH = "PyTorch eager"
JAX = "JAX jit"
DIFFRAX = "JAX jit, diffrax"
HNN = "hnn"
METHODS = ("reduced-newton", "reduced-fixed-point", "joint-newton", "joint-fixed-point")


def method_label(method):
    form, solver = method.split("-", 1)
    return f"hnn, {form}, {solver}"


BEST = method_label("reduced-newton")
PAPER = method_label("joint-fixed-point")

GRADIENT = "gradient"
HESSIAN_VECTOR = "hessian-vector"
STEP = "step"
GRADIENT_BATCH = "gradient-batch"
STEP_BATCH = "step-batch"

TITLES = {
    GRADIENT: "Value and gradient at one point",
    HESSIAN_VECTOR: "Hessian–vector product with gradient at one point",
    STEP: "One step of scheme (6), h = 0.01, tolerance 1e-12",
    GRADIENT_BATCH: "Value and gradient at 1,000 points",
    STEP_BATCH: "One step of scheme (6) of 1,000 states, tolerance 1e-12",
}

# A batch kernel of hnn gets its row here, once its side of the commands is batched.
TOGETHER = "hnn, ensembles of 64"


def make():
    """Cases by (kind, network)."""
    cases = {}
    for network in ("200-200", "64-64"):
        for kind in TITLES:
            batch = kind.endswith("-batch")
            if kind == STEP:
                entries = [Entry("hnn", method_label(method), f"step:{method}") for method in METHODS]
            else:
                entries = [Entry("hnn", TOGETHER if batch else HNN, kind)]
            wide = places.AVX512.exists()
            if batch:
                entries.append(Entry("c-avx512" if wide else "c", C_BATCH, kind))
            else:
                entries.append(Entry("c", C, kind))
                entries += [Entry("c-avx512", C_AVX512, kind)] if wide else []
            entries += [
                Entry("pytorch", "PyTorch, batched" if batch else PYTORCH, kind),
                Entry("jax", "JAX vmap + jit" if batch else JAX, kind),
            ]
            if kind == STEP:
                entries.append(Entry("jax", DIFFRAX, "step:diffrax"))
            unit = {GRADIENT_BATCH: "point", STEP: "step", STEP_BATCH: "state and step"}.get(kind, "call")
            cases[kind, network] = Case(TITLES[kind], network, entries, unit)
    return cases
