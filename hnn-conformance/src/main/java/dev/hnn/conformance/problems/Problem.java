package dev.hnn.conformance.problems;

import dev.hnn.api.dynamics.VectorField;

/** A dynamics with an initial state from which it is followed. Immutable; threads may share it, and its dynamics. */
public final class Problem {

    private final String formula;
    private final VectorField dynamics;
    private final double[] state;

    Problem(String formula, VectorField dynamics, double... state) {
        this.formula = formula;
        this.dynamics = dynamics;
        this.state = state.clone();
    }

    /** The dynamics, for the reader. */
    public String formula() {
        return formula;
    }

    /** The dynamics, which needs no scratch memory. */
    public VectorField dynamics() {
        return dynamics;
    }

    /** The initial state, of size 1; a new array at each call. */
    public double[] state() {
        return state.clone();
    }
}
