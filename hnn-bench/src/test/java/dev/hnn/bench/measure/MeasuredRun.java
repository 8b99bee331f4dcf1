package dev.hnn.bench.measure;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import java.util.Arrays;
import java.util.List;

/** A run whose states a measure sees in blocks, as it does in the harness. Mutable. */
final class MeasuredRun {

    private static final int BLOCK = 128;

    private final Mechanics system;
    private final Mechanics.Step method;
    private final double stepSize;
    private final Hamiltonian hamiltonian;
    private final Measure.Accumulator accumulator;
    private final double[] x;
    private final double[][] block;
    private final double[] energies = new double[BLOCK];
    private long done;

    MeasuredRun(
            String measure, Mechanics system, Mechanics.Step method, double[] x0, double stepSize, long plannedSteps) {
        this.system = system;
        this.method = method;
        this.stepSize = stepSize;
        this.hamiltonian = system.hamiltonian();
        this.x = x0.clone();
        this.block = new double[BLOCK][x0.length];
        List<Double> start = Arrays.stream(x0).boxed().toList();
        this.accumulator = Measures.named(List.of(measure))
                .get(0)
                .begin(new Subject(system, system.hamiltonian(), start, stepSize, plannedSteps));
        show(0, 1);
    }

    static Figures figures(
            String measure, Mechanics system, Mechanics.Step method, double[] x0, double stepSize, long steps) {
        return new MeasuredRun(measure, system, method, x0, stepSize, steps)
                .advance(steps)
                .figures();
    }

    MeasuredRun advance(long steps) {
        long end = done + steps;
        while (done < end) {
            int count = (int) Math.min(BLOCK, end - done);
            long first = done + 1;
            for (int i = 0; i < count; i++) {
                method.advance(system, stepSize, x);
                done++;
                System.arraycopy(x, 0, block[i], 0, x.length);
            }
            show(first, count);
        }
        return this;
    }

    private void show(long first, int count) {
        if (first == 0) {
            System.arraycopy(x, 0, block[0], 0, x.length);
        }
        hamiltonian.energy(block, energies, count);
        accumulator.add(first, block, energies, energies, count);
    }

    double[] state() {
        return x.clone();
    }

    Figures figures() {
        Figures.Builder figures = Figures.builder();
        accumulator.figures(new Ending(done, new Ledger(), 1), figures);
        return figures.build();
    }
}
