"""JAX, jit-compiled, double precision, one thread; trajectories in one compiled loop, also as a diffrax solver."""

import os
import sys

os.environ["JAX_PLATFORMS"] = "cpu"
os.environ["JAX_ENABLE_X64"] = "1"
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"

import diffrax
import jax
import jax.numpy as jnp

import serve

STEPS = 200
DESCRIPTION = f"JAX {jax.__version__} with diffrax {diffrax.__version__}"


def scheme(gradient, x):
    """A step of scheme (6) by the paper's iteration, as a while_loop."""
    n = x.size // 2
    h = serve.STEP_SIZE
    q, p = x[:n], x[n:]
    g = gradient(x)
    q1 = q + h * g[n:]
    size = jnp.maximum(jnp.abs(x).max(), jnp.abs(q1 - q).max())

    def unconverged(carry):
        p1, update, sweeps = carry
        scale = jnp.maximum(size, jnp.abs(p1 - p).max())
        return (update > serve.TOLERANCE * scale) & (sweeps < serve.MOST_SWEEPS)

    def sweep(carry):
        p1, _, sweeps = carry
        p2 = p - h * gradient(jnp.concatenate((q1, p1)))[:n]
        return p2, jnp.abs(p2 - p1).max(), sweeps + 1

    p1, _, _ = jax.lax.while_loop(unconverged, sweep, (p - h * g[:n], jnp.inf, 0))
    return jnp.concatenate((q1, p1))


class Variational(diffrax.AbstractSolver):
    """Scheme (6) as a solver of diffrax; the step size is the step size controller's, which is constant."""

    term_structure = diffrax.ODETerm
    interpolation_cls = diffrax.LocalLinearInterpolation

    def order(self, terms):
        return 1

    def init(self, terms, t0, t1, y0, args):
        return None

    def step(self, terms, t0, t1, y0, args, solver_state, made_jump):
        y1 = scheme(lambda x: terms.vf(t0, x, args), y0)
        return y1, None, {"y0": y0, "y1": y1}, None, diffrax.RESULTS.successful

    def func(self, terms, t0, y0, args):
        return terms.vf(t0, y0, args)


class Subject:
    def __init__(self, path, ensemble):
        layers, output, gauge = serve.read_network(path)
        layers = [(jnp.asarray(weight), jnp.asarray(bias)) for weight, bias in layers]
        output = jnp.asarray(output)

        def energy(x):
            for weight, bias in layers:
                x = jnp.tanh(weight @ x + bias)
            return output @ x + gauge

        gradient = jax.grad(energy)
        step = lambda x: scheme(gradient, x)
        self.dimension = layers[0][0].shape[1]
        self.value_and_gradient = jax.jit(jax.value_and_grad(energy))
        self.hessian_vector = jax.jit(lambda x, v: jax.jvp(jax.value_and_grad(energy), (x,), (v,)))
        self.steps = jax.jit(lambda x, steps: jax.lax.fori_loop(0, steps, lambda _, y: step(y), x))
        self.gradient_batch = jax.jit(jax.vmap(jax.value_and_grad(energy)))
        self.step_batch = jax.jit(jax.vmap(step))
        self.solve = jax.jit(lambda x, steps: diffrax.diffeqsolve(
            diffrax.ODETerm(lambda t, y, args: gradient(y)), Variational(), 0, steps * serve.STEP_SIZE,
            serve.STEP_SIZE, x, saveat=diffrax.SaveAt(t1=True), max_steps=None,
            adjoint=diffrax.ForwardMode(), throw=False).ys[0])
        self.points = [jnp.asarray(x) for x in serve.points(serve.POINTS, self.dimension)]
        self.states = jnp.asarray(serve.points(ensemble, self.dimension))
        self.state = jnp.zeros(self.dimension).at[0].set(1)

    def evaluate(self, x, v):
        (energy, gradient), (_, product) = self.hessian_vector(jnp.asarray(x), jnp.asarray(v))
        return [float(energy), *gradient.tolist(), *product.tolist()]

    def trajectory(self, method, steps, x):
        advance = self.solve if method == "diffrax" else self.steps
        return advance(jnp.asarray(x), steps).tolist()

    def workload(self, what):
        work = {
            "gradient": (self.repeat_gradient, 1),
            "hessian-vector": (self.repeat_hessian_vector, 1),
            "step": (lambda k: self.repeat_steps(self.steps, k), STEPS),
            "step:diffrax": (lambda k: self.repeat_steps(self.solve, k), STEPS),
            "gradient-batch": (self.repeat_gradient_batch, len(self.states)),
            "step-batch": (self.repeat_step_batch, len(self.states)),
        }
        return work.get(what)

    def repeat_gradient(self, repetitions):
        for k in range(repetitions):
            result = self.value_and_gradient(self.points[k % serve.POINTS])
        jax.block_until_ready(result)

    def repeat_hessian_vector(self, repetitions):
        for k in range(repetitions):
            result = self.hessian_vector(self.points[k % serve.POINTS], self.points[(k + 1) % serve.POINTS])
        jax.block_until_ready(result)

    def repeat_steps(self, advance, repetitions):
        for _ in range(repetitions):
            self.state = advance(self.state, STEPS)
        self.state.block_until_ready()

    def repeat_gradient_batch(self, repetitions):
        for _ in range(repetitions):
            result = self.gradient_batch(self.states)
        jax.block_until_ready(result)

    def repeat_step_batch(self, repetitions):
        for _ in range(repetitions):
            self.states = self.step_batch(self.states)
        self.states.block_until_ready()


if __name__ == "__main__":
    serve.serve(sys.modules[__name__])
