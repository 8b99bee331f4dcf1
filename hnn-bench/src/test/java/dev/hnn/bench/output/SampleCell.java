package dev.hnn.bench.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.measure.EnergyError;
import dev.hnn.bench.run.Cell;
import dev.hnn.bench.run.CellMeasures;
import dev.hnn.bench.run.CellResult;
import dev.hnn.bench.run.Status;
import dev.hnn.bench.run.Trajectory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cells and results made by hand. */
final class SampleCell {

    private SampleCell() {}

    static Cell of(int number, String system, String model, String integrator) {
        return of(number, system, model, integrator, 0.01, 10_000, List.of(1.0, 0.0));
    }

    static Cell of(
            int number,
            String system,
            String model,
            String integrator,
            double stepSize,
            long steps,
            List<Double> initialState) {
        return new Cell(
                number,
                labeled(system, new SampleSystem(initialState.size() / 2, List.<Invariant>of())),
                labeled(model, (Model) (target, context) -> {
                    throw new UnsupportedOperationException("output prepares no model");
                }),
                labeled(integrator, new Unused()),
                stepSize,
                steps,
                initialState);
    }

    static Cell withSystem(Cell cell, PhysicalSystem system) {
        return new Cell(
                cell.number(),
                labeled(cell.system().label(), system),
                cell.model(),
                cell.integrator(),
                cell.stepSize(),
                cell.steps(),
                cell.initialState());
    }

    static CellResult ok(Cell cell, CellMeasures measures, Trajectory trajectory) {
        return new CellResult(cell, Status.OK, "", Optional.of(measures), trajectory);
    }

    static CellResult failed(Cell cell, String message) {
        return new CellResult(cell, Status.FAILED, message, Optional.empty(), Trajectory.empty());
    }

    static CellMeasures measures(double energyError, double nanoseconds) {
        EnergyError.Summary summary =
                new EnergyError.Summary(energyError, energyError / 2, 1e-9 / 3, energyError, energyError / 3, false);
        return new CellMeasures(
                10_000,
                100,
                List.of(0.1 + 0.2, -1 / 3.0),
                Optional.of(summary),
                summary,
                3,
                0,
                Optional.of(2.5),
                0,
                nanoseconds);
    }

    private static <T> Labeled<T> labeled(String label, T component) {
        return new Labeled<>(label, label, JsonNodeFactory.instance.objectNode(), "built-in", component);
    }

    /** An integrator that is never used. */
    private static final class Unused implements Integrator<Dynamics> {

        @Override
        public Class<Dynamics> dynamicsType() {
            return Dynamics.class;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Set<Property> properties() {
            return Set.of();
        }

        @Override
        public Stepper stepper(Dynamics dynamics, double stepSize) {
            throw new UnsupportedOperationException("output integrates nothing");
        }
    }
}
