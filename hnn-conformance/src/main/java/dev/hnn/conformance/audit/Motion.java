package dev.hnn.conformance.audit;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.conformance.problems.Problem;
import java.util.function.Supplier;

/** A dynamics and an initial state, of size 1 both. Immutable and thread-safe, if the supplier is. */
public final class Motion {

    private final String formula;
    private final Supplier<? extends VectorField> dynamics;
    private final double[] state;

    /**
     * Makes a motion.
     *
     * @param formula the dynamics, for the reader
     * @param dynamics gives each thread a worker of its own
     * @param state the initial state. Not modified, and not kept.
     */
    public Motion(String formula, Supplier<? extends VectorField> dynamics, double[] state) {
        this.formula = formula;
        this.dynamics = dynamics;
        this.state = state.clone();
    }

    static Motion of(Problem problem) {
        return new Motion(problem.formula(), problem::dynamics, problem.state());
    }

    /** The dynamics, for the reader. */
    public String formula() {
        return formula;
    }

    VectorField dynamics() {
        return dynamics.get();
    }

    double[] state() {
        return state.clone();
    }
}
