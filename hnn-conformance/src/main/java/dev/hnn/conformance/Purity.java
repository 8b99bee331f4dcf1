package dev.hnn.conformance;

import dev.hnn.api.dynamics.VectorField;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A dynamics as a function: its values depend on its arguments alone, which it leaves as they are, and cost no memory. */
final class Purity {

    private final VectorField field;
    private final States states;

    Purity(VectorField field, States states) {
        this.field = field;
        this.states = states;
    }

    Outcome arguments() {
        Random random = new Random(States.SEED);
        double[] clean = new double[states.dimension()];
        double[] used = new double[states.dimension()];
        for (int k = 0; k < states.count(); k++) {
            double[] x = states.get(k);
            double[] v = states.direction(random);
            double[] vBefore = v.clone();
            for (Evaluation evaluation : Evaluation.of(field)) {
                Arrays.fill(clean, 0);
                Arrays.fill(used, 7e77);
                evaluation.apply(field, x, v, clean);
                evaluation.apply(field, x, v, used);
                if (!Bits.same(x, states.get(k)) || !Bits.same(v, vBefore)) {
                    return Outcome.failed(
                            evaluation + " modified its argument: x = " + Arrays.toString(x) + ", v = "
                                    + Arrays.toString(v),
                            states.describe(k) + ", v = " + Arrays.toString(vBefore));
                }
                if (!Bits.same(clean, used)) {
                    return Outcome.failed(
                            evaluation + " gave " + Arrays.toString(clean) + " where the output held 0 before, and "
                                    + Arrays.toString(used) + " where it held 7e77",
                            states.describe(k));
                }
            }
        }
        return Outcome.passed("as claimed at " + states.count() + " states", "");
    }

    Outcome repeatable() {
        double[] x = new double[states.dimension()];
        double[] v = states.direction(new Random(States.SEED));
        double[][] first = new double[states.count()][states.dimension()];
        double[] again = new double[states.dimension()];
        for (Evaluation evaluation : Evaluation.of(field)) {
            for (int k = 0; k < states.count(); k++) {
                evaluation.apply(field, states.get(k), v, first[k]);
            }
            for (int k = states.count() - 1; k >= 0; k--) {
                System.arraycopy(states.get(k), 0, x, 0, x.length); // one array for all: its identity says nothing
                evaluation.apply(field, x, v, again);
                if (!Bits.same(first[k], again)) {
                    return Outcome.failed(
                            evaluation + " gave " + Arrays.toString(first[k]) + " first and " + Arrays.toString(again)
                                    + " after other states",
                            states.describe(k));
                }
            }
        }
        return Outcome.passed("the same bits twice at " + states.count() + " states", "");
    }

    Outcome allocation() {
        double[] x = states.get(0);
        double[] v = states.direction(new Random(States.SEED));
        double[] out = new double[x.length];
        List<Evaluation> evaluations = Evaluation.of(field);
        return Allocation.outcome("evaluation of each kind", () -> {
            for (int e = 0; e < evaluations.size(); e++) { // an iterator would be an object
                evaluations.get(e).apply(field, x, v, out);
            }
        });
    }
}
