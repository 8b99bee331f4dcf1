package dev.hnn.bench.run;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.experiment.UnconvergedPolicy;
import dev.hnn.bench.input.Thrown;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.limit.Watch;
import dev.hnn.bench.measure.Ending;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Runs cells that differ in nothing but the initial state, as one ensemble: one straight line, no way back. Each has the
 * result that it would have alone. Whatever a component throws becomes a cell's result.
 *
 * @param criteria by what they are judged
 * @param listener whom to tell how they go on
 */
record CellRunner(Criteria criteria, RunListener listener) {

    /**
     * Runs an ensemble.
     *
     * @param cells the cells, at least one
     * @param model their model
     * @param watch sees that they go on, and says if they are to end
     * @return their results, in the same order
     * @throws InterruptedException if they are to end; an interrupt without that is a component's own, and fails its cell
     */
    List<Outcome> run(List<Cell> cells, PreparedModel model, Watch watch) throws InterruptedException {
        Cell cell = cells.get(0);
        try (ContextLoader context = ContextLoader.of(cell.integrator().component())) {
            Dynamics dynamics = model.dynamics();
            Optional<Ensemble> ensemble =
                    ensemble(cell.integrator().component(), dynamics, cell.stepSize(), cells.size());
            return ensemble.isPresent()
                    ? run(cells, model, ensemble.get(), watch)
                    : cells.stream().map(each -> doesNotFit(each, dynamics)).toList();
        } catch (Gate.GivenUpException givenUp) {
            throw givenUp;
        } catch (Throwable cause) { // a checked exception may come although nothing declares it
            if (watch.isOver()) {
                throw new InterruptedException();
            }
            if (cells.size() == 1) {
                return List.of(Outcome.without(cell, Status.FAILED, inWords(cause)));
            }
        } finally {
            watch.forgetStrayInterrupt();
        }
        return oneByOne(cells, model, watch); // so that a cell that fails does not fail the others
    }

    private List<Outcome> oneByOne(List<Cell> cells, PreparedModel model, Watch watch) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Cell cell : cells) {
            outcomes.addAll(run(List.of(cell), model, watch));
        }
        return outcomes;
    }

    private List<Outcome> run(List<Cell> cells, PreparedModel model, Ensemble ensemble, Watch watch)
            throws IOException, InterruptedException {
        Cell first = cells.get(0);
        double[][] x0 = cells.stream()
                .map(cell -> cell.initialState().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
        Probe probe = new Probe(first.system().component(), model.dynamics());
        List<CellObserver> observers =
                cells.stream().map(cell -> observer(cell, probe, model)).toList();
        Simulation simulation = new Simulation(ensemble, x0, first.steps());
        simulation.warmUp();
        List<Watched> watched = new ArrayList<>();
        for (int member = 0; member < cells.size(); member++) {
            watched.add(new Watched(observers.get(member), watch, failsWhere(ensemble.ledger(member))));
        }
        simulation.run(watched);
        List<Outcome> outcomes = new ArrayList<>();
        for (int member = 0; member < cells.size(); member++) {
            outcomes.add(outcome(
                    cells.get(member),
                    observers.get(member),
                    new Ending(simulation.steps(member), ensemble.ledger(member), simulation.nanosecondsPerStep())));
        }
        return outcomes;
    }

    private CellObserver observer(Cell cell, Probe probe, PreparedModel model) {
        CellSpec spec = cell.spec();
        RegionWatch region = new RegionWatch(cell.system().component().region(), model);
        return new CellObserver(cell, criteria.measures(), probe, region, done -> listener.stepping(spec, done));
    }

    /** Whether a cell with such a ledger has failed. */
    private BooleanSupplier failsWhere(Ledger ledger) {
        return () -> criteria.onUnconverged() == UnconvergedPolicy.FAIL && ledger.unconvergedSteps() > 0;
    }

    private Outcome outcome(Cell cell, CellObserver observer, Ending ending) {
        Unconverged unconverged = new Unconverged(ending.ledger().unconvergedSteps(), cell.stepSize());
        if (failsWhere(ending.ledger()).getAsBoolean()) {
            return Outcome.without(cell, Status.FAILED, unconverged.failure(observer.finalTimeAsWritten()));
        }
        boolean diverged = ending.steps() < cell.steps();
        CellResult result = new CellResult(
                cell.spec(),
                diverged ? Status.DIVERGED : Status.OK,
                message(diverged, observer, unconverged),
                observer.finalTime(),
                Arrays.stream(observer.finalState()).boxed().toList(),
                observer.figures(ending));
        return new Outcome(result, observer.trajectory());
    }

    private String message(boolean diverged, CellObserver observer, Unconverged unconverged) {
        List<String> sentences = new ArrayList<>();
        if (diverged) {
            sentences.add("The state, or its energy, is not finite after t = " + observer.finalTimeAsWritten()
                    + "; the figures reach to there.");
        }
        if (observer.startsAtZeroEnergy()) {
            sentences.add("The energy is 0 at the start, so its errors are absolute.");
        }
        if (criteria.onUnconverged() == UnconvergedPolicy.WARN) {
            unconverged.warning().ifPresent(sentences::add);
        }
        observer.regionSentence().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private static <D extends Dynamics> Optional<Ensemble> ensemble(
            Integrator<D> integrator, Dynamics dynamics, double stepSize, int size) {
        Class<D> needed = integrator.dynamicsType();
        return needed.isInstance(dynamics)
                ? Optional.of(integrator.ensemble(needed.cast(dynamics), stepSize, size))
                : Optional.empty();
    }

    private static Outcome doesNotFit(Cell cell, Dynamics dynamics) {
        String needed = cell.integrator().component().dynamicsType().getSimpleName();
        return Outcome.without(
                cell,
                Status.SKIPPED,
                cell.integrator().label() + " needs a dynamics of type " + needed + ", and "
                        + cell.model().label() + " gives a "
                        + dynamics.getClass().getTypeName() + ".");
    }

    /** One sentence on what was thrown. */
    static String inWords(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            return "A component interrupted its own thread, or said that it was, which nobody had asked for.";
        }
        String message = Thrown.message(thrown).orElse("no message");
        boolean ours = thrown instanceof IllegalArgumentException
                || thrown instanceof IOException
                || thrown instanceof TimeLimitException;
        return ours ? message : thrown.getClass().getSimpleName() + ": " + message;
    }

    /** Gives a sign at every block of steps, and takes none of a block in which the cell has failed. */
    private record Watched(CellObserver observer, Watch watch, BooleanSupplier failed) implements Simulation.Observer {

        @Override
        public boolean state(long step, double[] x) {
            watch.sign();
            return observer.state(step, x);
        }

        @Override
        public int states(long first, double[][] x, int count) {
            watch.sign();
            return failed.getAsBoolean() ? 0 : observer.states(first, x, count);
        }
    }
}
