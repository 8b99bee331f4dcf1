"""What the project set out to reach, and whether this run did."""

from statistics import median

from . import cases, roundoff, training
from .race import ratio as race_ratio


def judge(results):
    """(what, goal, measured, met), a row each."""

    samples = {(kind, network): times for kind, network, _, _, times in results["cases"]}

    def ratio(kind, network, slower, faster):
        return race_ratio(samples[kind, network], slower, faster)

    def at_most(what, limit, value, unit="", digits=2):
        return what, f"at most {limit:g}{unit}", f"{value:.{digits}f}{unit}", value <= limit

    def times_faster(what, limit, value):
        return what, f"at least {limit:g} times faster", f"{value:.2f} times" if value < 10 else f"{value:.0f} times", value >= limit

    rows = []
    for network, limit, peer in (("200-200", 1.5, 16), ("64-64", 1.8, 100)):
        rows.append(at_most(f"gradient, {network}: hnn / C, AVX2", limit, ratio(cases.GRADIENT, network, cases.HNN, cases.C)))
        rows.append(times_faster(
            f"gradient, {network}: than PyTorch eager", peer, ratio(cases.GRADIENT, network, cases.PYTORCH, cases.HNN)))
    for network in ("200-200", "64-64"):
        product = median(samples[cases.HESSIAN_VECTOR, network][cases.HNN])
        rows.append(at_most(
            f"Hessian–vector product, {network}: / own gradient", 1.6, product / median(samples[cases.GRADIENT, network][cases.HNN])))
        rows.append(at_most(
            f"Hessian–vector product, {network}: hnn / C, AVX2", 1.6, ratio(cases.HESSIAN_VECTOR, network, cases.HNN, cases.C)))
    for label, limit, what in (
            (cases.PYTORCH, 45, "PyTorch eager"), (cases.JAX, 2, "JAX jit"), (cases.C, 1, "C, AVX2,"),
            (cases.DIFFRAX, 2, "JAX jit, diffrax")):
        rows.append(times_faster(
            f"step, 200-200: than {what} with the paper's iteration", limit, ratio(cases.STEP, "200-200", label, cases.BEST)))
    ours = next(label for label in samples[cases.GRADIENT_BATCH, "200-200"] if label.startswith("hnn"))
    rows.append(at_most(
        "gradient at 1,000 points, 200-200: hnn / OpenBLAS dgemm in C", 2,
        ratio(cases.GRADIENT_BATCH, "200-200", ours, cases.C_BATCH)))
    for label, limit in (("PyTorch, batched", 2), ("JAX vmap + jit", 1.5)):
        rows.append(times_faster(
            f"step of 1,000 states, 200-200: than {label}", limit, ratio(cases.STEP_BATCH, "200-200", label, ours)))
    for network, methods in results["work"].items():
        gradients, products, _, _, _ = methods["reduced-newton"]
        rows.append(at_most(
            f"gradients and Hessian–vector products a step, {network}", 2.1, gradients + products, digits=3))
    allocated = max(method[3] for methods in results["work"].values() for method in methods.values())
    rows.append(at_most("allocation a step, all methods", 0, allocated, " B", digits=0))
    rows.append(times_faster("training to a loss of 1e-7: than the best of PyTorch", 2, training_ratio(results["training"])))
    what, runs = next(iter(results["training-cost"].items()))
    rows.append(at_most(f"evaluation in training, {what}: / its matrix products", 1.5, median([e / p for e, p in runs])))
    for system, runs in results["round-off"].items():
        steps, errors, heap = runs[roundoff.EXPLICIT]
        value = roundoff.slope(steps, errors)
        rows.append((
            f"round-off, {system}, to {roundoff.power(steps[-1])} steps: slope of log RMS against log N",
            "0.5 ± 0.15, or below", f"{value:.2f}", value <= 0.65))
        rows.append(at_most(
            f"heap, {system}, to {roundoff.power(steps[-1])} steps: growth", 100, roundoff.growth(heap) / 1e3, " kB", digits=1))
    for (name, times), limit in zip(results["commands"].items(), (0.6, 1.0), strict=True):
        rows.append(at_most(f"`{name}`, warm", limit, median(times["warm"]), " s"))
    return rows


def training_ratio(runs):
    """PyTorch's best median time over ours. One that did not get there counts with the time that it was given."""
    times = {label: median([seconds for seconds, _, _ in tries]) for label, tries in runs.items()}
    return min(value for label, value in times.items() if label != training.HNN) / times[training.HNN]
