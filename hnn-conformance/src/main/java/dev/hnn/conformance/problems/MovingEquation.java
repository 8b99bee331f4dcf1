package dev.hnn.conformance.problems;

import dev.hnn.api.solver.ImplicitEquation;

/**
 * An equation that becomes another one between solves, as an integrator moves its equation from step to step, and watches
 * what it is asked. Mutable: for one thread.
 */
public final class MovingEquation implements ImplicitEquation {

    /** No solver that ends does so much in one solve. */
    public static final int MOST_EVALUATIONS = 100_000;

    private ImplicitEquation current;
    private long evaluations;
    private String violation = "";

    /**
     * Begins with an equation.
     *
     * @param first the equation
     */
    public MovingEquation(ImplicitEquation first) {
        this.current = first;
    }

    /**
     * Becomes another equation.
     *
     * @param next an equation of the same dimension
     */
    public void become(ImplicitEquation next) {
        current = next;
        evaluations = 0;
    }

    /** The first breach of the contract of an equation; empty if there was none. */
    public String violation() {
        return violation;
    }

    @Override
    public int dimension() {
        return current.dimension();
    }

    @Override
    public void start(double[] y) {
        arrays("start", y);
        current.start(y);
    }

    @Override
    public double scale() {
        return current.scale();
    }

    @Override
    public void map(double[] y, double[] image) {
        arrays("map", image, y);
        evaluations++;
        if (evaluations > MOST_EVALUATIONS) {
            throw new IllegalStateException("no end after " + MOST_EVALUATIONS + " evaluations of φ");
        }
        current.map(y, image);
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        arrays("jacobianVector", product, y, v);
        current.jacobianVector(y, v, product);
    }

    @Override
    public String toString() {
        return current.toString();
    }

    private void arrays(String method, double[] output, double[]... inputs) {
        for (double[] input : inputs) {
            breach(input == output, method + " was given one array as argument and as output");
            breach(input.length != dimension(), method + " was given an argument of length " + input.length);
        }
        breach(output.length != dimension(), method + " was given an output of length " + output.length);
    }

    private void breach(boolean is, String what) {
        if (is && violation.isEmpty()) {
            violation = what;
        }
    }
}
