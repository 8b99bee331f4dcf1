package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.VectorField;
import java.util.List;

/** What a dynamics can be asked for at one state. Whatever it is, it goes into an array. */
enum Evaluation {
    EVALUATE("evaluate") {
        @Override
        void apply(VectorField field, double[] x, double[] v, double[] out) {
            field.evaluate(x, out);
        }
    },
    GRADIENT("gradient") {
        @Override
        void apply(VectorField field, double[] x, double[] v, double[] out) {
            ((Hamiltonian) field).gradient(x, out);
        }
    },
    ENERGY("energy") {
        @Override
        void apply(VectorField field, double[] x, double[] v, double[] out) {
            double energy = ((Hamiltonian) field).energy(x);
            for (int i = 0; i < out.length; i++) {
                out[i] = energy;
            }
        }
    },
    HESSIAN_VECTOR("hessianVector") {
        @Override
        void apply(VectorField field, double[] x, double[] v, double[] out) {
            ((Hamiltonian) field).hessianVector(x, v, out);
        }
    };

    private static final List<Evaluation> OF_A_FIELD = List.of(EVALUATE);
    private static final List<Evaluation> OF_A_HAMILTONIAN = List.of(values());

    private final String method;

    Evaluation(String method) {
        this.method = method;
    }

    /** All that a dynamics of its kind can be asked for. */
    static List<Evaluation> of(VectorField field) {
        return field instanceof Hamiltonian ? OF_A_HAMILTONIAN : OF_A_FIELD;
    }

    /**
     * Evaluates.
     *
     * @param field what to ask
     * @param x the state
     * @param v the vector, where there is one
     * @param out receives the result, all of its elements
     */
    abstract void apply(VectorField field, double[] x, double[] v, double[] out);

    @Override
    public String toString() {
        return method;
    }
}
