package dev.hnn.systems;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.system.ExactSolution;

/**
 * The flow by numerical integration: the classical Runge–Kutta method with steps of at most 1/2000, whose error is about
 * 1e-10 for the fields and times here.
 */
record ReferenceFlow(VectorField field) implements ExactSolution {

    private static final double STEP = 5e-4;

    @Override
    public void state(double[] x0, double time, double[] x) {
        int steps = Math.max(1, (int) Math.ceil(Math.abs(time) / STEP));
        double h = time / steps;
        System.arraycopy(x0, 0, x, 0, x0.length);
        for (int i = 0; i < steps; i++) {
            double[] k1 = slope(x, x, 0);
            double[] k2 = slope(x, k1, h / 2);
            double[] k3 = slope(x, k2, h / 2);
            double[] k4 = slope(x, k3, h);
            for (int j = 0; j < x.length; j++) {
                x[j] += h / 6 * (k1[j] + 2 * (k2[j] + k3[j]) + k4[j]);
            }
        }
    }

    private double[] slope(double[] x, double[] k, double h) {
        double[] point = new double[x.length];
        double[] dx = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            point[j] = x[j] + h * k[j];
        }
        field.evaluate(point, dx);
        return dx;
    }
}
