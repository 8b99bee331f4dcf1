"""diffrax, jit-compiled, double precision, one thread: Dopri8 by tolerance, and its symplectic method by the number of steps."""

import os
import sys

os.environ["JAX_PLATFORMS"] = "cpu"
os.environ["JAX_ENABLE_X64"] = "1"
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"

import diffrax
import equinox
import jax
import jax.numpy as jnp
import numpy as np

import orbits
import serve

DESCRIPTION = f"JAX {jax.__version__} with diffrax {diffrax.__version__}"
FIELDS = orbits.fields(jnp.sin)
MOST_STEPS = 1 << 18  # of a run that looks at each of them
DOPRI8 = "dopri8"
SEMI_IMPLICIT_EULER = "semi-implicit-euler"


def dopri8(orbit, counted):
    def slope(t, x, args):
        counted()
        return jnp.stack(FIELDS[orbit](*x))

    return diffrax.ODETerm(slope), diffrax.Dopri8(), jnp.asarray(orbits.STARTS[orbit], dtype=float)


def semi_implicit_euler(orbit, counted):
    start = jnp.asarray(orbits.STARTS[orbit], dtype=float)
    n = start.size // 2
    other = jnp.zeros(n)

    def velocity(t, p, args):
        counted()
        return jnp.stack(FIELDS[orbit](*other, *p)[:n])

    def force(t, q, args):
        return jnp.stack(FIELDS[orbit](*q, *other)[n:])

    return (diffrax.ODETerm(velocity), diffrax.ODETerm(force)), diffrax.SemiImplicitEuler(), (start[:n], start[n:])


def solver(orbit, method, saved, most_steps, counted=lambda: None):
    """A compiled (duration, parameter) -> solution."""
    terms, stepper, start = {DOPRI8: dopri8, SEMI_IMPLICIT_EULER: semi_implicit_euler}[method](orbit, counted)

    @equinox.filter_jit
    def solve(duration, parameter):
        if method == DOPRI8:
            controller, step = diffrax.PIDController(rtol=parameter, atol=parameter), None
        else:
            controller, step = diffrax.ConstantStepSize(), duration / parameter
        return diffrax.diffeqsolve(
            terms, stepper, 0.0, duration, step, start, saveat=saved, stepsize_controller=controller,
            max_steps=most_steps, adjoint=diffrax.ForwardMode(), throw=False)

    return solve


class Counter:
    def __init__(self):
        self.count = 0

    def __call__(self):
        jax.debug.callback(self.increment)

    def increment(self):
        self.count += 1


SOLVERS = {}


def cached(orbit, method, looking):
    if (orbit, method, looking) not in SOLVERS:
        saved = diffrax.SaveAt(steps=True, t1=True) if looking else diffrax.SaveAt(t1=True)
        SOLVERS[orbit, method, looking] = solver(orbit, method, saved, MOST_STEPS if looking else None)
    return SOLVERS[orbit, method, looking]


def integrate(orbit, method, duration, parameter):
    solution = cached(orbit, method, True)(duration, parameter)
    steps = int(solution.stats["num_steps"])
    states = np.concatenate([np.asarray(part) for part in jax.tree.leaves(solution.ys)], axis=1)
    kept = states[np.isfinite(states).all(axis=1)]
    if steps >= MOST_STEPS or len(kept) == 0:
        return [float("inf")] * (3 + states.shape[1])
    return [steps * stages(orbit, method), steps, orbits.energy_error(orbit, kept.T), *kept[-1]]


def stages(orbit, method):
    """Evaluations a step, as counted over some steps of a short run; those that only choose its first step count little."""
    if (orbit, method) not in STAGES:
        counter = Counter()
        solve = solver(orbit, method, diffrax.SaveAt(t1=True), None, counter)
        solution = solve(1000.0, 1e-6) if method == DOPRI8 else solve(100.0, 1000.0)
        jax.block_until_ready(solution.ys)
        jax.effects_barrier()
        STAGES[orbit, method] = round(counter.count / int(solution.stats["num_steps"]))
    return STAGES[orbit, method]


STAGES = {}


def clock(orbit, method, duration, parameter, seconds):
    solve = cached(orbit, method, False)

    def repeat(times):
        for _ in range(times):
            jax.block_until_ready(solve(duration, parameter).ys)

    return serve.measure(repeat, 1, seconds)


if __name__ == "__main__":
    serve.serve(sys.modules[__name__])
