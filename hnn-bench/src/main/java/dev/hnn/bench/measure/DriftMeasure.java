package dev.hnn.bench.measure;

import java.util.List;

/**
 * Whether the energy that is integrated drifts: its slope against the error with which that is known. The slope is that of
 * asinh eₙ, where eₙ is the relative error. Where errors are small, that is eₙ itself, to one part in eₙ², and the slope is
 * {@code energy_drift}; where they are large, it is their logarithm, so that an energy that grows exponentially, as that of
 * Euler's method does, is a line with a slope, and not a leap at the end of the run. An energy that oscillates still does.
 */
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
                        "Half the width of the 95 % confidence interval of the drift, robust to the oscillation of the"
                                + " energy."),
                Column.lower(
                        "energy_drift_ratio",
                        "energy drift / error",
                        "The slope of asinh((H - H0) / |H0|) over energy_drift_error: between -1 and 1 no drift is"
                                + " seen."));
    }

    @Override
    public Accumulator begin(Subject subject) {
        return subject.hamiltonian().isPresent() ? new OfEnergy(subject) : Accumulator.nothing();
    }

    private static final class OfEnergy implements Accumulator {

        /** Beyond, asinh x is ln 2x to round-off. */
        private static final double LARGE = 1e9;

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
                drift.add(asinh((energy[i] - initial) / scale));
            }
        }

        /** With the same bits compiled or not, which Math.log does not promise. */
        private static double asinh(double x) {
            double size = Math.abs(x);
            double value = size < LARGE
                    ? StrictMath.log1p(size + size * size / (1 + Math.sqrt(1 + size * size)))
                    : StrictMath.log(size) + StrictMath.log(2);
            return Math.copySign(value, x);
        }

        @Override
        public void figures(Ending ending, Figures.Builder figures) {
            Drift.Summary summary = drift.summary();
            figures.put("energy_drift_error", summary.error()).put("energy_drift_ratio", summary.ratio());
        }
    }
}
