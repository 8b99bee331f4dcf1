package dev.hnn.conformance;

import dev.hnn.api.dynamics.VectorField;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Dynamics of one origin, each used by a thread of its own, all at once. */
final class Threads {

    /** With some 20 states and 4 kinds of evaluation: 10,000 evaluations a thread, so that they meet. */
    private static final int SWEEPS = 100;

    private final Workers<? extends VectorField> fields;
    private final States states;

    Threads(Workers<? extends VectorField> fields, States states) {
        this.fields = fields;
        this.states = states;
    }

    Outcome outcome() throws Exception {
        double[][] alone = evaluate(fields.make(), 0);
        for (Outcome outcome : Concurrently.run(thread -> compare(fields.make(), alone, thread))) {
            if (outcome.verdict() == Verdict.FAILED) {
                return outcome;
            }
        }
        return Outcome.passed("the same bits in " + Concurrently.THREADS + " threads at once", "");
    }

    private Outcome compare(VectorField field, double[][] alone, int thread) {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double[][] together = evaluate(field, thread + sweep);
            for (int k = 0; k < together.length; k++) {
                if (!Bits.same(together[k], alone[k])) {
                    return Outcome.failed(
                            "alone " + Arrays.toString(alone[k]) + ", in one of " + Concurrently.THREADS
                                    + " threads at once " + Arrays.toString(together[k]),
                            states.describe(k / Evaluation.of(field).size()));
                }
            }
        }
        return Outcome.passed("", "");
    }

    /** All evaluations at all states, beginning with a state of choice. */
    private double[][] evaluate(VectorField field, int first) {
        List<Evaluation> evaluations = Evaluation.of(field);
        double[] v = states.direction(new Random(States.SEED));
        double[][] values = new double[states.count() * evaluations.size()][states.dimension()];
        for (int k = 0; k < states.count(); k++) {
            int state = (first + k) % states.count();
            for (int e = 0; e < evaluations.size(); e++) {
                evaluations.get(e).apply(field, states.get(state), v, values[state * evaluations.size() + e]);
            }
        }
        return values;
    }
}
