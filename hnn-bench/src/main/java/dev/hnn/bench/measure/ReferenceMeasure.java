package dev.hnn.bench.measure;

import dev.hnn.api.dynamics.VectorField;
import java.util.List;

/**
 * The error of the state against the exact trajectory of the same dynamics: the error of discretisation, without the
 * model's share. It is taken at about 200 times that are evenly spaced, and at the end. Costly: the exact trajectory is
 * computed along with it.
 */
final class ReferenceMeasure implements Measure {

    private static final int INTERVALS = 200;

    /** An error that is not so many times that of the reference says nothing of how it grows. */
    private static final double SIGNIFICANT = 10;

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public boolean byDefault() {
        return false;
    }

    @Override
    public List<Column> columns(List<String> invariants) {
        return List.of(
                Column.lower(
                        "state_error_max",
                        "state error",
                        "The largest Euclidean distance of the state from the exact trajectory of what was integrated, at"
                                + " some 200 times."),
                Column.lower("state_error_final", "final state error", "The same at the last step."),
                Column.lower(
                        "state_error_exponent",
                        "state error exponent",
                        "b, where the largest state error so far grows like t^b rather than exponentially."),
                Column.lower(
                        "state_error_rate",
                        "state error rate",
                        "r per unit time, where the largest state error so far grows like exp(r t) rather than like a"
                                + " power."),
                Column.neutral(
                        "state_reference_error",
                        "reference error",
                        "How well the exact trajectory is known: the largest distance from one with ten times the"
                                + " tolerance."));
    }

    @Override
    public Accumulator begin(Subject subject) {
        return subject.dynamics() instanceof VectorField field
                ? new FromReference(subject, field)
                : Accumulator.nothing();
    }

    private static final class FromReference implements Accumulator {

        private final Reference reference;
        private final double stepSize;
        private final long stride;
        private final double[] times = new double[INTERVALS + 2];
        private final double[] largest = new double[INTERVALS + 2];
        private int checks;
        private double last;
        private double referenceError;
        private boolean lost;

        private final double[] lastState;
        private long lastStep;
        private long checkedStep;

        FromReference(Subject subject, VectorField field) {
            lastState = subject.start();
            reference = new Reference(field, subject.system(), lastState);
            stepSize = subject.stepSize();
            stride = Math.max(1, (subject.steps() + INTERVALS - 1) / INTERVALS);
        }

        @Override
        public void add(long first, double[][] x, double[] energy, double[] trueEnergy, int count) {
            long due = (first + stride - 1) / stride * stride;
            for (; due < first + count; due += stride) {
                check(due, x[(int) (due - first)]);
            }
            if (count > 0) {
                lastStep = first + count - 1;
                System.arraycopy(x[count - 1], 0, lastState, 0, lastState.length);
            }
        }

        private void check(long step, double[] x) {
            if (lost) {
                return;
            }
            try {
                last = Reference.distance(x, reference.at(step * stepSize));
            } catch (ArithmeticException beyond) {
                lost = true; // it has met a singularity that the steps passed over
                return;
            }
            times[checks] = step * stepSize;
            largest[checks] = checks == 0 ? last : Math.max(largest[checks - 1], last);
            checks++;
            checkedStep = step;
            referenceError = Math.max(referenceError, reference.error());
        }

        @Override
        public void figures(Ending ending, Figures.Builder figures) {
            if (checkedStep < lastStep) {
                check(lastStep, lastState);
            }
            if (lost || checks == 0) {
                return;
            }
            double max = largest[checks - 1];
            figures.put("state_error_max", max).put("state_error_final", last);
            if (max > SIGNIFICANT * referenceError) {
                Growth growth = Growth.of(times, largest, checks);
                figures.put("state_error_exponent", growth.exponent()).put("state_error_rate", growth.rate());
            }
            figures.put("state_reference_error", referenceError);
        }
    }
}
