package dev.hnn.perf.compare;

import com.sun.management.ThreadMXBean;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.network.NetworkParameters;
import dev.hnn.perf.Method;
import dev.hnn.perf.Networks;
import dev.hnn.perf.Points;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** One network, and what can be measured with it. */
final class Subject {

    private static final int POINTS = 64;
    private static final String STEP = "step:";

    private final NetworkParameters network;
    private final NetworkHamiltonian hamiltonian;
    private final int dimension;
    private final Population population;
    private final double[][] points;
    private final double[][] directions;
    private final double[] out;
    private final Map<String, Workload> workloads = new HashMap<>();
    private int next;

    private Subject(NetworkParameters network, int states) {
        this.network = network;
        this.hamiltonian = new NetworkHamiltonian(network);
        this.dimension = hamiltonian.dimension();
        this.population = new Population(network, states);
        this.points = Points.make(POINTS, dimension);
        this.directions = Points.make(POINTS, dimension);
        this.out = new double[dimension];
        workloads.put("gradient", () -> hamiltonian.gradient(point(), out));
        workloads.put("hessian-vector", () -> {
            double[] x = point();
            hamiltonian.hessianVector(x, directions[next], out);
            return out[0];
        });
        workloads.put("gradient-batch", population::gradients);
        workloads.put("step-batch", population::advance);
        for (Method method : Method.values()) {
            Stepper stepper = method.integrator().stepper(hamiltonian, Method.STEP_SIZE);
            stepper.start(start());
            workloads.put(STEP + method.label(), () -> {
                stepper.advance();
                return 0;
            });
        }
    }

    static Subject read(Path file, int states) throws IOException {
        return new Subject(Networks.read(file), states);
    }

    private double[] point() {
        double[] x = points[next];
        next = (next + 1) % POINTS;
        return x;
    }

    private double[] start() {
        double[] x = new double[dimension];
        x[0] = 1;
        return x;
    }

    String measure(String what, double seconds) {
        Workload workload = workloads.get(what);
        if (workload == null) {
            return "unsupported";
        }
        return Stopwatch.time(workload, what.endsWith("-batch") ? population.size() : 1, seconds)
                .answer();
    }

    /** As many states in each of some threads as the population has. */
    Crowd crowd(int threads) {
        return new Crowd(network, threads, population.size());
    }

    /** H, ∇H and ∇²H·v from (x, v). */
    double[] evaluate(double[] numbers) {
        double[] x = Arrays.copyOf(numbers, dimension);
        double[] v = Arrays.copyOfRange(numbers, dimension, 2 * dimension);
        double[] result = new double[1 + 2 * dimension];
        result[0] = hamiltonian.gradient(x, out);
        System.arraycopy(out, 0, result, 1, dimension);
        hamiltonian.hessianVector(x, v, out);
        System.arraycopy(out, 0, result, 1 + dimension, dimension);
        return result;
    }

    /** The state after so many steps, from (steps, x). */
    double[] trajectory(String method, double[] numbers) {
        Stepper stepper = stepper(method);
        stepper.start(Arrays.copyOfRange(numbers, 1, numbers.length));
        for (int step = 0; step < numbers[0]; step++) {
            stepper.advance();
        }
        stepper.state(out);
        return out;
    }

    /** Gradients, Hessian–vector products, iterations and bytes per step, and the number of unconverged steps. */
    String work(String method, int steps) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Stepper stepper = stepper(method);
        stepper.start(start());
        advance(stepper, steps); // the first call of each method may allocate
        stepper.start(start());
        long before = threads.getCurrentThreadAllocatedBytes();
        advance(stepper, steps);
        double bytes = threads.getCurrentThreadAllocatedBytes() - before;
        Ledger ledger = stepper.ledger();
        double count = steps;
        return "ok " + ledger.gradientEvaluations() / count + " " + ledger.hessianVectorProducts() / count + " "
                + ledger.solverIterations() / count + " " + bytes / count + " " + ledger.unconvergedSteps();
    }

    private static void advance(Stepper stepper, int steps) {
        for (int step = 0; step < steps; step++) {
            stepper.advance();
        }
    }

    private Stepper stepper(String method) {
        return Method.named(method)
                .orElseThrow(() -> new IllegalArgumentException("no method of the name " + method))
                .integrator()
                .stepper(hamiltonian, Method.STEP_SIZE);
    }
}
