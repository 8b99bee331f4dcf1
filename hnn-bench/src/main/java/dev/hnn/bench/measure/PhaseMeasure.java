package dev.hnn.bench.measure;

import dev.hnn.api.dynamics.VectorField;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The error of the phase of an oscillation with one degree of freedom. A revolution ends where the trajectory crosses again
 * the ray from the system's reference point through the initial state, between two steps by cubic interpolation; t_K is when
 * the last one, the K-th, ends, and T the exact period of the same dynamics from the same state. The phase error is
 * 2π(K T − t_K)/T, the error of the period (t_K/K − T)/T: neither depends on the units of q and p. There are no figures where
 * the motion does not go round the reference point.
 */
final class PhaseMeasure implements Measure {

    @Override
    public String name() {
        return "phase";
    }

    @Override
    public boolean byDefault() {
        return false;
    }

    @Override
    public List<Column> columns(List<String> invariants) {
        return List.of(
                Column.lower(
                        "phase_error_final",
                        "phase error",
                        "By how many radians the oscillation is ahead of the exact one of the same dynamics, when its last"
                                + " whole revolution ends."),
                Column.lower(
                        "period_error",
                        "period error",
                        "(T' - T) / T, T being the exact period and T' the mean one over all whole revolutions."),
                Column.neutral("period", "period", "T, the exact period of the dynamics that was integrated."));
    }

    @Override
    public Accumulator begin(Subject subject) {
        return subject.dynamics() instanceof VectorField field && field.dimension() == 2
                ? new OfOscillation(subject, field)
                : Accumulator.nothing();
    }

    private static final class OfOscillation implements Accumulator {

        private final Subject subject;
        private final VectorField field;
        private final double[] centre;
        private final Revolutions revolutions;

        /** The last four offsets from the ray: two before and two after the crossing that is looked at. */
        private final double[] window = new double[4];

        private boolean passed;
        private long count;
        private double first;
        private double last;

        OfOscillation(Subject subject, VectorField field) {
            this.subject = subject;
            this.field = field;
            this.centre = subject.system().referencePoint();
            this.revolutions = new Revolutions(centre, subject.start());
        }

        @Override
        public void add(long firstStep, double[][] x, double[] energy, double[] trueEnergy, int states) {
            for (int i = 0; i < states; i++) {
                boolean passes = revolutions.passes(x[i]);
                System.arraycopy(window, 1, window, 0, 3);
                window[3] = revolutions.offset();
                if (passed) {
                    count++;
                    last = (firstStep + i - 2 + crossing()) * subject.stepSize();
                    first = count == 1 ? last : first;
                }
                passed = passes;
            }
        }

        /** Where between the second and the third of the window's points the ray is crossed: cubic, Neville's scheme. */
        private double crossing() {
            double p0 = -1;
            double p1 = 0;
            double p2 = 1;
            double p3 = 2;
            p0 = between(0, 1, p0, p1);
            p1 = between(1, 2, p1, p2);
            p2 = between(2, 3, p2, p3);
            p0 = between(0, 2, p0, p1);
            p1 = between(1, 3, p1, p2);
            return between(0, 3, p0, p1);
        }

        private double between(int i, int j, double from, double to) {
            return (window[j] * from - window[i] * to) / (window[j] - window[i]);
        }

        @Override
        public void figures(Ending ending, Figures.Builder figures) {
            if (count == 0) {
                return;
            }
            double[] x0 = subject.start();
            Reference reference = new Reference(field, subject.system(), x0);
            OptionalDouble exact = Period.of(field, reference, centre, x0, first);
            if (exact.isPresent()) {
                double period = exact.getAsDouble();
                figures.put("phase_error_final", 2 * Math.PI * (count * period - last) / period)
                        .put("period_error", (last / count - period) / period)
                        .put("period", period);
            }
        }
    }
}
