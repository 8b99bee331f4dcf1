package dev.hnn.bench.measure;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.List;

/**
 * How well the modified energy of a method of first order is kept. Scheme (6) of Chen, Matsubara and Yaguchi keeps
 * H + (h/2) H_q·H_p + O(h²), and its adjoint, which takes the momenta first, H − (h/2) H_q·H_p + O(h²) (Hairer, Lubich,
 * Wanner, chapter IX). The harness does not ask which method it has before it: it looks at both, and takes the one that
 * varies less. A method that has neither for its modified energy shows that by an amplitude that is no smaller than that of
 * H itself; so there are figures only where it is at most half of it.
 *
 * <p>Costly: a gradient for each of at most 10,000 evenly spaced steps.
 */
final class ModifiedEnergyMeasure implements Measure {

    private static final long MOST_GRADIENTS = 10_000;

    @Override
    public String name() {
        return "modified-energy";
    }

    @Override
    public boolean byDefault() {
        return false;
    }

    @Override
    public List<Column> columns(List<String> invariants) {
        return List.of(
                Column.lower(
                        "modified_energy_amplitude",
                        "modified energy",
                        "The largest less the smallest value of H + s (h/2) H_q.H_p, over |H0|, where it is at most half of"
                                + " that of H: s = 1 for scheme (6), -1 for its adjoint."),
                new Column(
                        "modified_energy_sign",
                        "modified energy sign",
                        "s, 1 or -1: that of which the amplitude is the smaller one.",
                        Better.NEITHER,
                        true),
                Column.lower(
                        "modified_energy_drift",
                        "modified energy drift",
                        "The least-squares slope of H + s (h/2) H_q.H_p over t, over |H0|, per unit time."),
                Column.lower(
                        "modified_energy_drift_error",
                        "modified energy drift error",
                        "Half the width of the 95 % confidence interval of modified_energy_drift."));
    }

    @Override
    public Accumulator begin(Subject subject) {
        return subject.hamiltonian()
                .<Accumulator>map(hamiltonian -> new OfBothSigns(subject, hamiltonian))
                .orElseGet(Accumulator::nothing);
    }

    private static final class OfBothSigns implements Accumulator {

        private final Hamiltonian hamiltonian;
        private final double halfStep;
        private final long stride;
        private final double[] gradient;
        private final Series plain;
        private final Series plus;
        private final Series minus;

        OfBothSigns(Subject subject, Hamiltonian hamiltonian) {
            this.hamiltonian = hamiltonian;
            halfStep = subject.stepSize() / 2;
            stride = Math.max(1, (subject.steps() + MOST_GRADIENTS - 1) / MOST_GRADIENTS);
            gradient = new double[hamiltonian.dimension()];
            plain = new Series(subject, stride);
            plus = new Series(subject, stride);
            minus = new Series(subject, stride);
        }

        @Override
        public void add(long first, double[][] x, double[] energy, double[] trueEnergy, int count) {
            long due = (first + stride - 1) / stride * stride;
            for (; due < first + count; due += stride) {
                int i = (int) (due - first);
                hamiltonian.gradient(x[i], gradient);
                double correction = 0;
                int n = gradient.length / 2;
                for (int k = 0; k < n; k++) {
                    correction += gradient[k] * gradient[n + k];
                }
                correction *= halfStep;
                plain.add(energy[i], energy[i]);
                plus.add(energy[i] + correction, energy[i]);
                minus.add(energy[i] - correction, energy[i]);
            }
        }

        @Override
        public void figures(Ending ending, Figures.Builder figures) {
            boolean first = plus.amplitude() <= minus.amplitude();
            Series kept = first ? plus : minus;
            if (kept.amplitude() > plain.amplitude() / 2 || plain.amplitude() == 0) {
                return;
            }
            Drift.Summary drift = kept.drift.summary();
            figures.put("modified_energy_amplitude", kept.amplitude())
                    .put("modified_energy_sign", first ? 1 : -1)
                    .put("modified_energy_drift", drift.slope())
                    .put("modified_energy_drift_error", drift.error());
        }
    }

    /** The values of one candidate less its first one, over |H(x₀)|. */
    private static final class Series {

        private final Drift drift;
        private double initial = Double.NaN;
        private double scale;
        private double smallest;
        private double largest;

        Series(Subject subject, long stride) {
            drift = new Drift(stride * subject.stepSize(), subject.steps() / stride + 1);
        }

        void add(double value, double energy) {
            if (Double.isNaN(initial)) {
                initial = value;
                scale = energy == 0 ? 1 : Math.abs(energy);
            }
            double change = (value - initial) / scale;
            smallest = Math.min(smallest, change);
            largest = Math.max(largest, change);
            drift.add(change);
        }

        double amplitude() {
            return largest - smallest;
        }
    }
}
