package dev.hnn.conformance.problems;

import dev.hnn.api.dynamics.VectorField;

/** Euler's equations of a free rigid body with the moments of inertia 1, 2 and 3: ẏ = y × (y₁, y₂/2, y₃/3). */
final class RigidBody implements VectorField {

    @Override
    public int dimension() {
        return 3;
    }

    @Override
    public void evaluate(double[] y, double[] dy) {
        dy[0] = (1.0 / 3 - 1.0 / 2) * y[1] * y[2];
        dy[1] = (1 - 1.0 / 3) * y[2] * y[0];
        dy[2] = (1.0 / 2 - 1) * y[0] * y[1];
    }
}
