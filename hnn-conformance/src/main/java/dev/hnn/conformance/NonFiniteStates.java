package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.dynamics.VectorField;
import java.util.Arrays;

/** What a dynamics does where a trajectory has diverged. */
final class NonFiniteStates {

    static final double[] VALUES = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        1e300,
        Double.MIN_VALUE
    };

    private final VectorField field;
    private final States states;

    NonFiniteStates(VectorField field, States states) {
        this.field = field;
        this.states = states;
    }

    Outcome outcome() {
        double[] x = states.get(0);
        int tried = 0;
        for (double value : VALUES) {
            for (int i = 0; i <= x.length; i++) { // each coordinate, then all
                double[] bad = x.clone();
                Arrays.fill(bad, i % x.length, i == x.length ? x.length : i + 1, value);
                Outcome thrown = evaluate(bad, x);
                if (thrown.verdict() == Verdict.FAILED) {
                    return thrown;
                }
                tried++;
            }
        }
        double[] nothing = new double[x.length];
        Arrays.fill(nothing, Double.NaN);
        for (Evaluation evaluation : Evaluation.of(field)) {
            double[] out = new double[x.length];
            evaluation.apply(field, nothing, x, out);
            if (evaluation != Evaluation.HESSIAN_VECTOR && SystemData.finite(out)) { // a Hessian may be constant
                return Outcome.failed(
                        evaluation + " gives " + Arrays.toString(out) + " where no coordinate is a number",
                        "x full of NaN");
            }
        }
        return Outcome.passed("nothing was thrown at " + tried + " states, and NaN stays NaN", "");
    }

    private Outcome evaluate(double[] bad, double[] good) {
        double[] out = new double[bad.length];
        try {
            for (Evaluation evaluation : Evaluation.of(field)) {
                evaluation.apply(field, bad, good, out);
            }
            field.evaluate(new double[][] {good, bad}, new double[][] {out, new double[bad.length]}, 2);
            if (field instanceof Hamiltonian hamiltonian) {
                hamiltonian.hessianVector(good, bad, out);
                hamiltonian.gradient(new double[][] {good, bad}, new double[][] {out, new double[bad.length]}, 2);
            }
            if (field instanceof SeparableHamiltonian separable) {
                separable.kineticGradient(bad, out);
                separable.potentialGradient(bad, out);
            }
        } catch (RuntimeException thrown) {
            return Outcome.failed(Cause.of(thrown), "x = " + Arrays.toString(bad) + ", " + Cause.place(thrown));
        }
        return Outcome.passed("", "");
    }
}
