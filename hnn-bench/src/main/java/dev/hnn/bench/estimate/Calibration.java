package dev.hnn.bench.estimate;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.limit.Watchdog;
import dev.hnn.bench.plugin.ContextLoader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Measures for a moment what a step takes, with the two energies that every step is measured by. The fastest of many batches
 * counts: the others were taken before the code was compiled, or while the machine did something else.
 */
final class Calibration {

    private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(10));

    /** In a batch: long against the resolution of the clock. */
    private static final int STEPS = 32;

    /** As many states as advance together in a run, and no more than show what that gains. */
    private static final int MOST_STATES = 16;

    private final Ensemble ensemble;
    private final double[][] x0;
    private final long steps;
    private final Hamiltonian truth;
    private final Optional<Hamiltonian> own;

    private Calibration(Ensemble ensemble, double[][] x0, long steps, Hamiltonian truth, Optional<Hamiltonian> own) {
        this.ensemble = ensemble;
        this.x0 = x0;
        this.steps = steps;
        this.truth = truth;
        this.own = own;
    }

    /**
     * Measures.
     *
     * @param system whose energy is measured
     * @param dynamics what is integrated; must be what the integrator needs
     * @param integrator the integrator
     * @param stepSize h
     * @param steps how many a cell takes
     * @param initialStates from where
     * @param budget for how long
     * @return nanoseconds for a step of one cell; empty if the component throws, or is far too slow
     * @throws InterruptedException if the thread was interrupted
     */
    static <D extends Dynamics> Optional<Double> nanoseconds(
            PhysicalSystem system,
            Dynamics dynamics,
            Integrator<D> integrator,
            double stepSize,
            long steps,
            List<List<Double>> initialStates,
            Duration budget)
            throws InterruptedException {
        double[][] x0 = initialStates.stream()
                .limit(MOST_STATES)
                .map(state -> state.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        try {
            return Watchdog.call("A step", LIMIT, () -> {
                try (ContextLoader context = ContextLoader.of(integrator)) {
                    D fitting = integrator.dynamicsType().cast(dynamics);
                    Optional<Hamiltonian> own =
                            dynamics instanceof Hamiltonian energy ? Optional.of(energy) : Optional.empty();
                    Calibration calibration = new Calibration(
                            integrator.ensemble(fitting, stepSize, x0.length), x0, steps, system.hamiltonian(), own);
                    return Optional.of(calibration.fastest(budget.toNanos()));
                }
            });
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable failure) { // a component's; the run will tell
            return Optional.empty();
        }
    }

    private double fastest(long nanoseconds) {
        double fastest = Double.POSITIVE_INFINITY;
        long left = 0;
        double energies = 0;
        double[] x = new double[x0[0].length];
        long start = System.nanoTime();
        long before = start;
        while (before - start < nanoseconds) {
            if (left == 0 || !Double.isFinite(energies)) {
                ensemble.start(x0);
                left = steps;
                energies = 0;
                before = System.nanoTime();
            }
            long batch = Math.min(STEPS, left);
            for (int step = 0; step < batch; step++) {
                energies += step(x);
            }
            left -= batch;
            long now = System.nanoTime();
            fastest = Math.min(fastest, (double) (now - before) / (batch * x0.length));
            before = now;
        }
        return fastest;
    }

    private double step(double[] x) {
        double energies = 0;
        ensemble.advance();
        for (int member = 0; member < x0.length; member++) {
            ensemble.state(member, x);
            energies += truth.energy(x) + (own.isPresent() ? own.get().energy(x) : 0);
        }
        return energies;
    }
}
