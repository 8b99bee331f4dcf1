package dev.hnn.bench.run;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Invariant;
import dev.hnn.bench.measure.EnergyError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures every state of a cell and stores some of them, in memory that does not grow with the number of steps. */
final class CellObserver implements Simulation.Observer {

    private static final long MOST_INTERVALS = 2000;

    private final Cell cell;
    private final Optional<Hamiltonian> model;
    private final Hamiltonian system;
    private final List<Invariant> invariants;
    private final long stride;
    private final List<Trajectory.Point> points = new ArrayList<>();

    private final double[] last;
    private long lastStep;
    private Optional<EnergyError> energy = Optional.empty();
    private EnergyError trueEnergy;

    /**
     * Makes an observer.
     *
     * @param model the Hamiltonian that is integrated, if there is one: an instance of the observer's own
     */
    CellObserver(Cell cell, Optional<Hamiltonian> model) {
        this.cell = cell;
        this.model = model;
        this.system = cell.system().component().hamiltonian();
        this.invariants = cell.system().component().invariants();
        this.stride = (cell.steps() + MOST_INTERVALS - 1) / MOST_INTERVALS;
        this.last = new double[cell.initialState().size()];
        this.trueEnergy = new EnergyError(0, cell.stepSize(), cell.steps());
    }

    @Override
    public void state(long step, double[] x) {
        double modelValue = model.isPresent() ? model.get().energy(x) : Double.NaN;
        double trueValue = system.energy(x);
        if (step == 0) {
            energy = model.map(hamiltonian -> new EnergyError(modelValue, cell.stepSize(), cell.steps()));
            trueEnergy = new EnergyError(trueValue, cell.stepSize(), cell.steps());
        } else {
            energy.ifPresent(error -> error.add(modelValue));
            trueEnergy.add(trueValue);
        }
        System.arraycopy(x, 0, last, 0, x.length);
        lastStep = step;
        if (step % stride == 0) {
            store();
        }
    }

    private void store() {
        double[] values = invariants.stream()
                .mapToDouble(invariant -> invariant.value().applyAsDouble(last))
                .toArray();
        double modelValue = model.isPresent() ? model.get().energy(last) : Double.NaN;
        points.add(new Trajectory.Point(
                lastStep * cell.stepSize(), last.clone(), modelValue, system.energy(last), values));
    }

    /** The stored points, the last state among them. */
    Trajectory trajectory() {
        if (lastStep % stride != 0) {
            store();
        }
        return new Trajectory(points);
    }

    double finalTime() {
        return lastStep * cell.stepSize();
    }

    double[] finalState() {
        return last.clone();
    }

    Optional<EnergyError.Summary> energy() {
        return energy.map(EnergyError::summary);
    }

    EnergyError.Summary trueEnergy() {
        return trueEnergy.summary();
    }
}
