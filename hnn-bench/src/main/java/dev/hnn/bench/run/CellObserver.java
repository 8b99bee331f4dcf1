package dev.hnn.bench.run;

import dev.hnn.bench.measure.EnergyError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Measures every state of a cell and stores some of them, in memory that does not grow with the number of steps. */
final class CellObserver implements Simulation.Observer {

    private static final long MOST_INTERVALS = 2000;

    private static final int STEPS_BETWEEN_REPORTS = 1 << 14;

    private final Cell cell;
    private final Probe probe;
    private final LongConsumer progress;
    private final long stride;
    private final List<Trajectory.Point> points = new ArrayList<>();

    private double[] energies = {};
    private final double[] last;
    private long lastStep;
    private final EnergyError energy;
    private final EnergyError trueEnergy;

    CellObserver(Cell cell, Probe probe, LongConsumer progress) {
        this.cell = cell;
        this.probe = probe;
        this.progress = progress;
        this.stride = (cell.steps() + MOST_INTERVALS - 1) / MOST_INTERVALS;
        this.last =
                cell.initialState().stream().mapToDouble(Double::doubleValue).toArray();
        this.energy = new EnergyError(probe.energy(last), cell.stepSize(), cell.steps());
        this.trueEnergy = new EnergyError(probe.trueEnergy(last), cell.stepSize(), cell.steps());
    }

    @Override
    public boolean state(long step, double[] x) {
        return states(step, new double[][] {x}, 1) == 1;
    }

    /** {@inheritDoc} A state counts as long as its energies are finite: they overflow before the state does. */
    @Override
    public int states(long first, double[][] x, int count) {
        if (energies.length < count) {
            energies = new double[count];
        }
        probe.energy(x, energies, count);
        for (int i = 0; i < count; i++) {
            double modelValue = probe.hasEnergy() ? energies[i] : 0;
            if (!take(first + i, x[i], modelValue, probe.trueEnergy(x[i]))) {
                return i;
            }
        }
        return count;
    }

    private boolean take(long step, double[] x, double modelValue, double trueValue) {
        if (!Double.isFinite(modelValue) || !Double.isFinite(trueValue)) {
            return false;
        }
        if (step > 0) {
            energy.add(modelValue);
            trueEnergy.add(trueValue);
        }
        System.arraycopy(x, 0, last, 0, x.length);
        lastStep = step;
        if (step % stride == 0) {
            points.add(probe.at(finalTime(), last));
        }
        if (step % STEPS_BETWEEN_REPORTS == 0) {
            progress.accept(step);
        }
        return true;
    }

    /** The stored points, the last state among them. */
    Trajectory trajectory() {
        if (lastStep % stride != 0) {
            points.add(probe.at(finalTime(), last));
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
        return probe.hasEnergy() ? Optional.of(energy.summary()) : Optional.empty();
    }

    EnergyError.Summary trueEnergy() {
        return trueEnergy.summary();
    }
}
