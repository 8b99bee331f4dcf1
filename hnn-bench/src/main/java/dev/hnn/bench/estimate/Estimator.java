package dev.hnn.bench.estimate;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.estimate.Outlook.Fit;
import dev.hnn.bench.experiment.Block;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.run.ModelCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at an experiment without running it or training anything. Writes nothing. For one thread. */
public final class Estimator {

    /** For all that is measured, so that a sweep of hundreds is looked at in seconds. */
    private static final Duration BUDGET = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofMillis(400);
    private static final Duration SHORTEST = Duration.ofMillis(4);

    private record Pair(String system, String model) {}

    private record Method(Pair pair, String integrator, double stepSize) {}

    private final ModelCache cache;
    private final Map<Pair, Readiness> models = new HashMap<>();
    private final Map<Method, Optional<Double>> nanoseconds = new HashMap<>();

    /**
     * Makes an estimator.
     *
     * @param cache where trained models are kept
     */
    public Estimator(ModelCache cache) {
        this.cache = cache;
    }

    /**
     * Looks at an experiment.
     *
     * @param experiment the experiment
     * @return all of its cells, in the order of the experiment
     * @throws InterruptedException if the thread was interrupted
     */
    public List<Outlook> estimate(Experiment experiment) throws InterruptedException {
        List<Block> blocks = experiment.blocks();
        long methods =
                blocks.stream().mapToLong(block -> block.integrators().size()).sum();
        Duration each = BUDGET.dividedBy(methods);
        Duration budget = each.compareTo(LONGEST) > 0 ? LONGEST : each.compareTo(SHORTEST) < 0 ? SHORTEST : each;
        List<Outlook> outlooks = new ArrayList<>();
        for (Block block : blocks) {
            Pair pair = new Pair(block.system().label(), block.model().label());
            Readiness readiness = models.get(pair);
            if (readiness == null) {
                readiness = Preview.of(block.system(), block.model(), cache);
                models.put(pair, readiness);
            }
            List<List<Double>> states = experiment.initialStatesOf(block.system());
            for (Labeled<Integrator<?>> integrator : block.integrators()) {
                outlooks.add(outlook(block, integrator, readiness, states, budget));
            }
        }
        return List.copyOf(outlooks);
    }

    private Outlook outlook(
            Block block,
            Labeled<Integrator<?>> integrator,
            Readiness readiness,
            List<List<Double>> states,
            Duration budget)
            throws InterruptedException {
        if (readiness instanceof Readiness.Failing failing) {
            return outlook(block, integrator, states, Fit.FAILS, failing.reason(), Optional.empty());
        }
        if (readiness instanceof Readiness.Ready ready) {
            Dynamics dynamics = ready.dynamics();
            Class<?> needed = integrator.component().dynamicsType();
            if (!needed.isInstance(dynamics)) {
                String reason = integrator.type() + " needs a dynamics of type " + needed.getSimpleName() + ", and "
                        + block.model().type() + " gives a "
                        + dynamics.getClass().getTypeName() + ".";
                return outlook(block, integrator, states, Fit.SKIPPED, reason, Optional.empty());
            }
            Optional<Double> measured = measured(block, integrator, dynamics, states, budget);
            return outlook(block, integrator, states, Fit.RUNS, "", measured);
        }
        return outlook(block, integrator, states, Fit.UNKNOWN, "", Optional.empty());
    }

    private Optional<Double> measured(
            Block block,
            Labeled<Integrator<?>> integrator,
            Dynamics dynamics,
            List<List<Double>> states,
            Duration budget)
            throws InterruptedException {
        Labeled<PhysicalSystem> system = block.system();
        Labeled<Model> model = block.model();
        double stepSize = block.grid().stepSize();
        Method method = new Method(new Pair(system.label(), model.label()), integrator.label(), stepSize);
        Optional<Double> known = nanoseconds.get(method);
        if (known == null) {
            known = Calibration.nanoseconds(
                    system.component(),
                    dynamics,
                    integrator.component(),
                    stepSize,
                    block.grid().steps(),
                    states,
                    budget);
            nanoseconds.put(method, known);
        }
        return known;
    }

    private static Outlook outlook(
            Block block,
            Labeled<Integrator<?>> integrator,
            List<List<Double>> states,
            Fit fit,
            String reason,
            Optional<Double> nanoseconds) {
        return new Outlook(
                block.system(), block.model(), integrator, block.grid(), states.size(), fit, reason, nanoseconds);
    }
}
