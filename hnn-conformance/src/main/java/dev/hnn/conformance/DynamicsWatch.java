package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.dynamics.VectorField;

/**
 * Watches what an integrator asks of a dynamics: how often, and with which arrays. The dynamics that it hands on is of the
 * same kind as the original. Mutable: for one thread.
 */
final class DynamicsWatch {

    private long evaluations;
    private long kineticEvaluations;
    private long potentialEvaluations;
    private long hessianVectorProducts;
    private String violation = "";

    /** A dynamics like the one given, which tells this watch. */
    VectorField over(VectorField field) {
        if (field instanceof SeparableHamiltonian separable) {
            return new WatchedSeparable(separable, this);
        }
        return field instanceof Hamiltonian hamiltonian
                ? new WatchedHamiltonian(hamiltonian, this)
                : new WatchedField(field, this);
    }

    /** Evaluations of ∇H or f; the two parts of a separable gradient count as one whole, or as one each at most. */
    long leastEvaluations() {
        return evaluations + Math.max(kineticEvaluations, potentialEvaluations);
    }

    /** As above, each part counted as a whole. */
    long mostEvaluations() {
        return evaluations + kineticEvaluations + potentialEvaluations;
    }

    long hessianVectorProducts() {
        return hessianVectorProducts;
    }

    /** The first breach of the contract of a dynamics; empty if there was none. */
    String violation() {
        return violation;
    }

    private void arrays(String method, int dimension, double[] output, double[]... inputs) {
        for (double[] input : inputs) {
            breach(input == output, method + " was given one array as argument and as output");
            breach(input.length != dimension, method + " was given an argument of length " + input.length);
        }
        breach(output.length != dimension, method + " was given an output of length " + output.length);
    }

    private void breach(boolean is, String what) {
        if (is && violation.isEmpty()) {
            violation = what;
        }
    }

    private static class WatchedField implements VectorField {

        private final VectorField field;
        final DynamicsWatch watch;

        WatchedField(VectorField field, DynamicsWatch watch) {
            this.field = field;
            this.watch = watch;
        }

        @Override
        public int dimension() {
            return field.dimension();
        }

        @Override
        public void evaluate(double[] x, double[] dx) {
            watch.arrays("evaluate", dimension(), dx, x);
            watch.evaluations++;
            field.evaluate(x, dx);
        }
    }

    private static class WatchedHamiltonian implements Hamiltonian {

        private final Hamiltonian hamiltonian;
        final DynamicsWatch watch;

        WatchedHamiltonian(Hamiltonian hamiltonian, DynamicsWatch watch) {
            this.hamiltonian = hamiltonian;
            this.watch = watch;
        }

        @Override
        public int degreesOfFreedom() {
            return hamiltonian.degreesOfFreedom();
        }

        @Override
        public double energy(double[] x) {
            return hamiltonian.energy(x);
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            watch.arrays("gradient", dimension(), gradient, x);
            watch.evaluations++;
            return hamiltonian.gradient(x, gradient);
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            watch.arrays("hessianVector", dimension(), product, x, v);
            watch.hessianVectorProducts++;
            hamiltonian.hessianVector(x, v, product);
        }
    }

    private static final class WatchedSeparable extends WatchedHamiltonian implements SeparableHamiltonian {

        private final SeparableHamiltonian separable;

        WatchedSeparable(SeparableHamiltonian separable, DynamicsWatch watch) {
            super(separable, watch);
            this.separable = separable;
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            return super.gradient(x, gradient);
        }

        @Override
        public double kineticGradient(double[] x, double[] gradient) {
            watch.arrays("kineticGradient", dimension(), gradient, x);
            watch.kineticEvaluations++;
            return separable.kineticGradient(x, gradient);
        }

        @Override
        public double potentialGradient(double[] x, double[] gradient) {
            watch.arrays("potentialGradient", dimension(), gradient, x);
            watch.potentialEvaluations++;
            return separable.potentialGradient(x, gradient);
        }
    }
}
