package dev.hnn.bench.run;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.input.Thrown;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.limit.Watch;
import dev.hnn.bench.measure.EnergyError;
import dev.hnn.bench.plugin.ContextLoader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Runs cells that differ in nothing but the initial state, as one ensemble: one straight line, no way back. Each has the
 * result that it would have alone. Whatever a component throws becomes a cell's result.
 */
final class CellRunner {

    private CellRunner() {}

    /**
     * Runs an ensemble.
     *
     * @param cells the cells, at least one
     * @param model their model
     * @param listener whom to tell how they go on
     * @param watch sees that they go on, and says if they are to end
     * @return their results, in the same order
     * @throws InterruptedException if they are to end; an interrupt without that is a component's own, and fails its cell
     */
    static List<CellResult> run(List<Cell> cells, PreparedModel model, RunListener listener, Watch watch)
            throws InterruptedException {
        Cell cell = cells.get(0);
        try (ContextLoader context = ContextLoader.of(cell.integrator().component())) {
            Dynamics dynamics = model.dynamics();
            Optional<Ensemble> ensemble =
                    ensemble(cell.integrator().component(), dynamics, cell.stepSize(), cells.size());
            return ensemble.isPresent()
                    ? run(cells, model, ensemble.get(), listener, watch)
                    : cells.stream().map(each -> doesNotFit(each, dynamics)).toList();
        } catch (Gate.GivenUpException givenUp) {
            throw givenUp;
        } catch (Throwable cause) { // a checked exception may come although nothing declares it
            if (watch.isOver()) {
                throw new InterruptedException();
            }
            if (cells.size() == 1) {
                return List.of(CellResult.without(cell, Status.FAILED, inWords(cause)));
            }
        } finally {
            watch.forgetStrayInterrupt();
        }
        return oneByOne(cells, model, listener, watch); // so that a cell that fails does not fail the others
    }

    private static List<CellResult> oneByOne(List<Cell> cells, PreparedModel model, RunListener listener, Watch watch)
            throws InterruptedException {
        List<CellResult> results = new ArrayList<>();
        for (Cell cell : cells) {
            results.addAll(run(List.of(cell), model, listener, watch));
        }
        return results;
    }

    private static List<CellResult> run(
            List<Cell> cells, PreparedModel model, Ensemble ensemble, RunListener listener, Watch watch)
            throws IOException, InterruptedException {
        Cell first = cells.get(0);
        double[][] x0 = cells.stream()
                .map(cell -> cell.initialState().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
        Probe probe = new Probe(first.system().component(), model.dynamics());
        List<CellObserver> observers = cells.stream()
                .map(cell -> new CellObserver(cell, probe, done -> listener.stepping(cell, done)))
                .toList();
        Simulation simulation = new Simulation(ensemble, x0, first.steps());
        simulation.warmUp();
        simulation.run(
                observers.stream().map(observer -> new Watched(observer, watch)).toList());
        List<CellResult> results = new ArrayList<>();
        for (int member = 0; member < cells.size(); member++) {
            results.add(result(
                    cells.get(member),
                    observers.get(member),
                    ensemble.ledger(member),
                    simulation.steps(member),
                    simulation.nanosecondsPerStep()));
        }
        return results;
    }

    private static CellResult result(
            Cell cell, CellObserver observer, Ledger ledger, long steps, double nanosecondsPerStep) {
        boolean diverged = steps < cell.steps();
        CellMeasures measures = measures(observer, ledger, steps, nanosecondsPerStep);
        return new CellResult(
                cell,
                diverged ? Status.DIVERGED : Status.OK,
                message(diverged, measures),
                Optional.of(measures),
                observer.trajectory());
    }

    private static CellMeasures measures(CellObserver observer, Ledger ledger, long steps, double nanosecondsPerStep) {
        double taken = Math.max(1, ledger.steps());
        return new CellMeasures(
                steps,
                observer.finalTime(),
                Arrays.stream(observer.finalState()).boxed().toList(),
                observer.energy(),
                observer.trueEnergy(),
                ledger.gradientEvaluations() / taken,
                ledger.hessianVectorProducts() / taken,
                ledger.solves() == 0
                        ? Optional.empty()
                        : Optional.of((double) ledger.solverIterations() / ledger.solves()),
                ledger.unconvergedSteps(),
                nanosecondsPerStep);
    }

    private static String message(boolean diverged, CellMeasures measures) {
        List<String> sentences = new ArrayList<>();
        if (diverged) {
            sentences.add("The state, or its energy, is not finite after t = " + measures.finalTime()
                    + "; the figures reach to there.");
        }
        if (measures.trueEnergy().absolute()
                || measures.energy().filter(EnergyError.Summary::absolute).isPresent()) {
            sentences.add("The energy is 0 at the start, so its errors are absolute.");
        }
        return String.join(" ", sentences);
    }

    private static <D extends Dynamics> Optional<Ensemble> ensemble(
            Integrator<D> integrator, Dynamics dynamics, double stepSize, int size) {
        Class<D> needed = integrator.dynamicsType();
        return needed.isInstance(dynamics)
                ? Optional.of(integrator.ensemble(needed.cast(dynamics), stepSize, size))
                : Optional.empty();
    }

    private static CellResult doesNotFit(Cell cell, Dynamics dynamics) {
        String needed = cell.integrator().component().dynamicsType().getSimpleName();
        return CellResult.without(
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

    /** Gives a sign at every block of steps. */
    private record Watched(CellObserver observer, Watch watch) implements Simulation.Observer {

        @Override
        public boolean state(long step, double[] x) {
            watch.sign();
            return observer.state(step, x);
        }

        @Override
        public int states(long first, double[][] x, int count) {
            watch.sign();
            return observer.states(first, x, count);
        }
    }
}
