package dev.hnn.bench.measure;

import java.util.List;

/** Whether the energy that is integrated drifts: {@code energy_drift} against the error with which it is known. */
final class DriftMeasure implements Measure {

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public List<Column> columns(List<String> invariants) {
        return List.of(
                Column.lower(
                        "energy_drift_error",
                        "energy drift error",
                        "Half the width of the 95 % confidence interval of energy_drift, robust to the oscillation of the"
                                + " energy."),
                Column.lower(
                        "energy_drift_ratio",
                        "energy drift / error",
                        "energy_drift over energy_drift_error: between -1 and 1 no drift is seen."));
    }

    @Override
    public Accumulator begin(Subject subject) {
        return subject.hamiltonian().isPresent() ? new OfEnergy(subject) : Accumulator.nothing();
    }

    private static final class OfEnergy implements Accumulator {

        private final Drift drift;
        private double initial;

        OfEnergy(Subject subject) {
            drift = new Drift(subject.stepSize(), subject.steps() + 1);
        }

        @Override
        public void add(long first, double[][] x, double[] energy, double[] trueEnergy, int count) {
            if (first == 0 && count > 0) {
                initial = energy[0];
            }
            double scale = initial == 0 ? 1 : Math.abs(initial);
            for (int i = 0; i < count; i++) {
                drift.add((energy[i] - initial) / scale);
            }
        }

        @Override
        public void figures(Ending ending, Figures.Builder figures) {
            Drift.Summary summary = drift.summary();
            figures.put("energy_drift_error", summary.error()).put("energy_drift_ratio", summary.ratio());
        }
    }
}
