"""PyTorch, eager, double precision, one thread."""

import sys
import time

import numpy as np
import torch
from safetensors.numpy import load_file

import serve

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)

DESCRIPTION = f"PyTorch {torch.__version__}"


class Network(torch.nn.Module):
    def __init__(self, layers, output, gauge):
        super().__init__()
        self.hidden = torch.nn.ModuleList(linear(weight, bias) for weight, bias in layers)
        self.output = linear(output[None, :], None)
        self.gauge = gauge

    def forward(self, x):
        for layer in self.hidden:
            x = torch.tanh(layer(x))
        return self.output(x).squeeze(-1) + self.gauge


def linear(weight, bias):
    layer = torch.nn.Linear(weight.shape[1], weight.shape[0], bias=bias is not None)
    layer.weight.data = torch.from_numpy(np.array(weight))
    if bias is not None:
        layer.bias.data = torch.from_numpy(np.array(bias))
    return layer


class Subject:
    def __init__(self, path, ensemble):
        self.network = Network(*serve.read_network(path)).requires_grad_(False)
        self.dimension = self.network.hidden[0].in_features
        self.points = list(torch.from_numpy(serve.points(serve.POINTS, self.dimension)))
        self.states = torch.from_numpy(serve.points(ensemble, self.dimension))
        self.state = torch.zeros(self.dimension)
        self.state[0] = 1

    def gradient(self, x):
        """H and its gradient at one point, or at each of many."""
        x = x.detach().requires_grad_()
        energy = self.network(x)
        return energy, torch.autograd.grad(energy.sum(), x)[0]

    def hessian_vector(self, x, v):
        """The gradient, and the Hessian times v, by double backpropagation."""
        x = x.detach().requires_grad_()
        (gradient,) = torch.autograd.grad(self.network(x), x, create_graph=True)
        (product,) = torch.autograd.grad(gradient, x, v)
        return gradient, product

    def step(self, x):
        """A step of scheme (6) by the paper's iteration; of many states, until the last has converged."""
        n = self.dimension // 2
        h = serve.STEP_SIZE
        q, p = x[..., :n], x[..., n:]
        _, g = self.gradient(x)
        q1 = q + h * g[..., n:]
        p1 = p - h * g[..., :n]
        size = torch.maximum(x.abs().amax(-1), (q1 - q).abs().amax(-1))
        for _ in range(serve.MOST_SWEEPS):
            _, g = self.gradient(torch.cat((q1, p1), -1))
            p2 = p - h * g[..., :n]
            update = (p2 - p1).abs().amax(-1)
            scale = torch.maximum(size, (p2 - p).abs().amax(-1))
            p1 = p2
            if not bool((update > serve.TOLERANCE * scale).any()):
                break
        return torch.cat((q1, p1), -1)

    def evaluate(self, x, v):
        x, v = torch.from_numpy(x), torch.from_numpy(v)
        energy, gradient = self.gradient(x)
        return [energy.item(), *gradient.tolist(), *self.hessian_vector(x, v)[1].tolist()]

    def trajectory(self, method, steps, x):
        x = torch.from_numpy(x)
        for _ in range(steps):
            x = self.step(x)
        return x.tolist()

    def workload(self, what):
        work = {
            "gradient": (self.repeat_gradient, 1),
            "hessian-vector": (self.repeat_hessian_vector, 1),
            "step": (self.repeat_step, 1),
            "gradient-batch": (self.repeat_gradient_batch, len(self.states)),
            "step-batch": (self.repeat_step_batch, len(self.states)),
        }
        return work.get(what)

    def repeat_gradient(self, repetitions):
        for k in range(repetitions):
            self.gradient(self.points[k % serve.POINTS])

    def repeat_hessian_vector(self, repetitions):
        for k in range(repetitions):
            self.hessian_vector(self.points[k % serve.POINTS], self.points[(k + 1) % serve.POINTS])

    def repeat_step(self, repetitions):
        for _ in range(repetitions):
            self.state = self.step(self.state)

    def repeat_gradient_batch(self, repetitions):
        for _ in range(repetitions):
            self.gradient(self.states)

    def repeat_step_batch(self, repetitions):
        for _ in range(repetitions):
            self.states = self.step(self.states)


class Trainee:
    """A network of 64-64 units, hnn's data and initial weights, and the loss that hnn trains on."""

    def __init__(self, path):
        data = load_file(path)
        self.states = torch.from_numpy(data["states"]).requires_grad_()
        self.gradients = torch.from_numpy(data["gradients"])
        flat = data["parameters"]
        sizes = [64 * 2, 64 * 64, 64, 64, 64]
        w1, w2, output, b1, b2 = np.split(flat, np.cumsum(sizes)[:-1])
        # hnn's order: the weights of all layers, then the biases, of the last layer first
        self.network = Network([(w1.reshape(64, 2), b2), (w2.reshape(64, 64), b1)], output, 0.0)

    def loss(self):
        energy = self.network(self.states).sum()
        (gradient,) = torch.autograd.grad(energy, self.states, create_graph=True)
        return torch.nn.functional.mse_loss(gradient, self.gradients)


class Finished(Exception):
    pass


def train(path, method, goal, limit):
    """Seconds, evaluations and loss when the goal is reached, or when the limit in seconds is."""
    trainee = Trainee(path)
    goal, limit = float(goal), float(limit)
    parameters = list(trainee.network.parameters())
    if method == "lbfgs":
        optimizer = torch.optim.LBFGS(
            parameters, max_iter=100_000, max_eval=200_000, history_size=30, line_search_fn="strong_wolfe",
            tolerance_grad=0, tolerance_change=0)
    else:
        optimizer = torch.optim.Adam(parameters, lr=float(method.removeprefix("adam-")))
    record = {"evaluations": 0, "loss": float("nan")}

    def closure():
        optimizer.zero_grad()
        loss = trainee.loss()
        loss.backward()
        record["evaluations"] += 1
        record["loss"] = loss.item()
        record["seconds"] = time.perf_counter() - start
        if record["loss"] <= goal or record["seconds"] > limit:
            raise Finished
        return loss

    for _ in range(20):  # warm up
        trainee.loss().backward()
    start = time.perf_counter()
    try:
        while True:
            optimizer.step(closure)
    except Finished:
        return [record["seconds"], record["evaluations"], record["loss"]]


if __name__ == "__main__":
    serve.serve(sys.modules[__name__])
