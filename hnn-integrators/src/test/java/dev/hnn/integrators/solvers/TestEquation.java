package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import java.util.Arrays;

/**
 * An equation yᵢ = φᵢ(y), given by functions; it counts what is asked of it. Coefficients may be changed between solves,
 * as an integrator moves its equation from step to step.
 */
final class TestEquation implements ImplicitEquation {

    /** Writes something that depends on y. */
    interface Map {
        void apply(double[] y, double[] image);
    }

    /** Writes φ′(y)·v. */
    interface Derivative {
        void apply(double[] y, double[] v, double[] product);
    }

    private final double[] start;
    private Map map;
    private Derivative derivative;
    private int evaluations;
    private int products;

    TestEquation(double[] start, Map map, Derivative derivative) {
        this.start = start.clone();
        this.map = map;
        this.derivative = derivative;
    }

    /** y = a y + b, from y = 0, in one unknown. */
    static TestEquation linear(double a, double b) {
        return linear(a, b, 0);
    }

    /** y = a y + b, in one unknown. */
    static TestEquation linear(double a, double b, double start) {
        return new TestEquation(
                new double[] {start}, (y, image) -> image[0] = a * y[0] + b, (y, v, product) -> product[0] = a * v[0]);
    }

    /** y = cos y, in one unknown; the solution is 0.7390851332151607. */
    static TestEquation cosine() {
        return new TestEquation(
                new double[] {0.5},
                (y, image) -> image[0] = Math.cos(y[0]),
                (y, v, product) -> product[0] = -Math.sin(y[0]) * v[0]);
    }

    /** y₁ = (1 + y₂²)/10, y₂ = (2 + sin y₁)/10 − y₁/5, from 0. */
    static TestEquation coupled() {
        return new TestEquation(
                new double[2],
                (y, image) -> {
                    image[0] = (1 + y[1] * y[1]) / 10;
                    image[1] = (2 + Math.sin(y[0])) / 10 - y[0] / 5;
                },
                (y, v, product) -> {
                    product[0] = y[1] * v[1] / 5;
                    product[1] = Math.cos(y[0]) * v[0] / 10 - v[0] / 5;
                });
    }

    /** Poses another equation in the same unknowns. */
    void become(TestEquation other) {
        map = other.map;
        derivative = other.derivative;
    }

    int evaluations() {
        return evaluations;
    }

    int products() {
        return products;
    }

    /** max |y − φ(y)|, not counted. */
    double defect(double[] y) {
        double[] image = new double[y.length];
        map.apply(y, image);
        double largest = 0;
        for (int i = 0; i < y.length; i++) {
            largest = Math.max(largest, Math.abs(y[i] - image[i]));
        }
        return largest;
    }

    @Override
    public int dimension() {
        return start.length;
    }

    @Override
    public void start(double[] y) {
        System.arraycopy(start, 0, y, 0, y.length);
    }

    @Override
    public void map(double[] y, double[] image) {
        evaluations++;
        map.apply(y, image);
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        products++;
        Arrays.fill(product, Double.NaN);
        derivative.apply(y, v, product);
    }
}
