package dev.hnn.bench.run;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.catalogue.ContextLoader;
import dev.hnn.bench.input.Text;
import dev.hnn.bench.measure.EnergyError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Runs one cell: one straight line, no way back. Whatever a component throws becomes the cell's result. */
final class CellRunner {

    private CellRunner() {}

    static CellResult run(Cell cell, PreparedModel model, RunListener listener) throws InterruptedException {
        try (ContextLoader context = ContextLoader.of(cell.integrator().component())) {
            Dynamics dynamics = model.dynamics();
            Optional<Stepper> stepper = stepper(cell.integrator().component(), dynamics, cell.stepSize());
            return stepper.isPresent() ? run(cell, model, stepper.get(), listener) : doesNotFit(cell, dynamics);
        } catch (IOException | RuntimeException | Error cause) {
            return CellResult.without(cell, Status.FAILED, inWords(cause));
        }
    }

    private static CellResult run(Cell cell, PreparedModel model, Stepper stepper, RunListener listener)
            throws IOException, InterruptedException {
        double[] x0 =
                cell.initialState().stream().mapToDouble(Double::doubleValue).toArray();
        CellObserver observer = new CellObserver(
                cell, new Probe(cell.system().component(), model.dynamics()), done -> listener.stepping(cell, done));
        Simulation simulation = new Simulation(stepper, x0, cell.steps());
        simulation.warmUp();
        long steps = simulation.run(observer);
        boolean diverged = steps < cell.steps();
        CellMeasures measures = measures(observer, stepper.ledger(), steps, simulation.nanosecondsPerStep());
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

    private static <D extends Dynamics> Optional<Stepper> stepper(
            Integrator<D> integrator, Dynamics dynamics, double stepSize) {
        Class<D> needed = integrator.dynamicsType();
        return needed.isInstance(dynamics)
                ? Optional.of(integrator.stepper(needed.cast(dynamics), stepSize))
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
        String message = Text.onOneLine(Objects.requireNonNullElse(thrown.getMessage(), "no message"));
        boolean ours = thrown instanceof IllegalArgumentException || thrown instanceof IOException;
        return ours ? message : thrown.getClass().getSimpleName() + ": " + message;
    }
}
