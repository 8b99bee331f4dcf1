package dev.hnn.bench.run;

import dev.hnn.bench.experiment.TimeGrid;
import dev.hnn.bench.measure.Ending;
import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.measure.Measure;
import dev.hnn.bench.measure.Subject;
import dev.hnn.bench.result.Trajectory;
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
    private final RegionWatch region;
    private final LongConsumer progress;
    private final long stride;
    private final List<Measure.Accumulator> accumulators;
    private final List<Trajectory.Point> points = new ArrayList<>();

    private double[] energies = {};
    private double[] trueEnergies = {};
    private final double[] last;
    private long lastStep;
    private boolean startsAtZeroEnergy;

    CellObserver(Cell cell, List<Measure> measures, Probe probe, RegionWatch region, LongConsumer progress) {
        this.region = region;
        this.cell = cell;
        this.probe = probe;
        this.progress = progress;
        this.stride = (cell.steps() + MOST_INTERVALS - 1) / MOST_INTERVALS;
        this.last =
                cell.initialState().stream().mapToDouble(Double::doubleValue).toArray();
        Subject subject = new Subject(
                cell.system().component(), probe.dynamics(), cell.initialState(), cell.stepSize(), cell.steps());
        this.accumulators =
                measures.stream().map(measure -> measure.begin(subject)).toList();
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
            trueEnergies = new double[count];
        }
        probe.energy(x, energies, count);
        int taken = 0;
        while (taken < count && hasFiniteEnergies(x[taken], taken)) {
            take(first + taken, x[taken]);
            taken++;
        }
        for (Measure.Accumulator accumulator : accumulators) {
            accumulator.add(first, x, energies, trueEnergies, taken);
        }
        return taken;
    }

    private boolean hasFiniteEnergies(double[] x, int index) {
        trueEnergies[index] = probe.trueEnergy(x);
        return Double.isFinite(trueEnergies[index]) && (Double.isFinite(energies[index]) || !probe.hasEnergy());
    }

    private void take(long step, double[] x) {
        if (step == 0) {
            startsAtZeroEnergy = energies[0] == 0 || trueEnergies[0] == 0;
        }
        region.see(step, x);
        System.arraycopy(x, 0, last, 0, x.length);
        lastStep = step;
        if (step % stride == 0) {
            points.add(probe.at(finalTime(), last));
        }
        if (step % STEPS_BETWEEN_REPORTS == 0) {
            progress.accept(step);
        }
    }

    /** The stored points, the last state among them. */
    Trajectory trajectory() {
        if (lastStep % stride != 0) {
            points.add(probe.at(finalTime(), last));
        }
        return new Trajectory(points);
    }

    Figures figures(Ending ending) {
        Figures.Builder figures = Figures.builder();
        accumulators.forEach(accumulator -> accumulator.figures(ending, figures));
        return figures.build();
    }

    double finalTime() {
        return lastStep * cell.stepSize();
    }

    /** The same for people. */
    double finalTimeAsWritten() {
        return TimeGrid.time(cell.stepSize(), lastStep);
    }

    double[] finalState() {
        return last.clone();
    }

    /** What is to be said of where the trajectory went. */
    Optional<String> regionSentence() {
        return region.sentence(cell.stepSize());
    }

    /** Whether an energy is 0 at the start, so that its errors cannot be relative. */
    boolean startsAtZeroEnergy() {
        return startsAtZeroEnergy;
    }
}
