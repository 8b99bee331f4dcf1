package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.function.ToDoubleFunction;

/**
 * A Hamiltonian made of three functions.
 *
 * @param degreesOfFreedom n
 * @param value H
 * @param derivative writes ∇H
 * @param second writes ∇²H·v
 */
record Motion(int degreesOfFreedom, ToDoubleFunction<double[]> value, Derivative derivative, Second second)
        implements Hamiltonian {

    /** ∇H. */
    @FunctionalInterface
    interface Derivative {
        void write(double[] x, double[] gradient);
    }

    /** ∇²H·v. */
    @FunctionalInterface
    interface Second {
        void write(double[] x, double[] v, double[] product);
    }

    @Override
    public double energy(double[] x) {
        return value.applyAsDouble(x);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        derivative.write(x, gradient);
        return energy(x);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        second.write(x, v, product);
    }
}
