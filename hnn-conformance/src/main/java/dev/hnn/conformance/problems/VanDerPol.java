package dev.hnn.conformance.problems;

import dev.hnn.api.dynamics.VectorField;

/** ẋ = y, ẏ = (1 − x²)y − x: a field that is not Hamiltonian. */
final class VanDerPol implements VectorField {

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public void evaluate(double[] x, double[] dx) {
        dx[0] = x[1];
        dx[1] = (1 - x[0] * x[0]) * x[1] - x[0];
    }
}
