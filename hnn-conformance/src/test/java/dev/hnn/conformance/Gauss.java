package dev.hnn.conformance;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ledger;

/**
 * Collocation at the four nodes of Gauss and Legendre, order 8 (Hairer, Nørsett, Wanner, section II.7), solved by iteration
 * to round-off. Immutable.
 */
final class Gauss implements MapIntegrator.StepMap<VectorField> {

    private static final int STAGES = 4;
    private static final int MOST_SWEEPS = 100;

    /** The weights of the stages: those of each stage, and of the step. */
    private final double[][] weights = new double[STAGES + 1][STAGES];

    Gauss() {
        double[] nodes = nodes();
        for (int j = 0; j < STAGES; j++) {
            double[] polynomial = lagrange(nodes, j);
            for (int i = 0; i <= STAGES; i++) {
                double end = i < STAGES ? nodes[i] : 1;
                double integral = 0;
                for (int power = STAGES - 1; power >= 0; power--) {
                    integral = (integral + polynomial[power] / (power + 1)) * end;
                }
                weights[i][j] = integral;
            }
        }
    }

    /** The zeros of the Legendre polynomial on [0, 1]. */
    private static double[] nodes() {
        double outer = Math.sqrt(3.0 / 7 + 2.0 / 7 * Math.sqrt(6.0 / 5)) / 2;
        double inner = Math.sqrt(3.0 / 7 - 2.0 / 7 * Math.sqrt(6.0 / 5)) / 2;
        return new double[] {0.5 - outer, 0.5 - inner, 0.5 + inner, 0.5 + outer};
    }

    /** The coefficients of the polynomial that is 1 at node j and 0 at the others. */
    private static double[] lagrange(double[] nodes, int j) {
        double[] polynomial = new double[STAGES];
        polynomial[0] = 1;
        for (int m = 0; m < STAGES; m++) {
            if (m != j) {
                for (int power = STAGES - 1; power >= 0; power--) {
                    double below = power > 0 ? polynomial[power - 1] : 0;
                    polynomial[power] = (below - nodes[m] * polynomial[power]) / (nodes[j] - nodes[m]);
                }
            }
        }
        return polynomial;
    }

    @Override
    public void apply(VectorField field, double h, double[] x, double[][] scratch, Ledger ledger) {
        double[] point = scratch[STAGES];
        double[] slope = scratch[STAGES + 1];
        for (int i = 0; i < STAGES; i++) {
            Maps.evaluate(field, x, scratch[i], ledger);
        }
        double before = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double update = 0;
            for (int i = 0; i < STAGES; i++) {
                add(x, h, weights[i], scratch, point);
                Maps.evaluate(field, point, slope, ledger);
                for (int k = 0; k < x.length; k++) {
                    update = Math.max(update, Math.abs(slope[k] - scratch[i][k]));
                    scratch[i][k] = slope[k];
                }
            }
            if (!(update < before)) {
                break;
            }
            before = update;
        }
        add(x, h, weights[STAGES], scratch, x);
    }

    private static void add(double[] x, double h, double[] weights, double[][] slopes, double[] out) {
        for (int k = 0; k < x.length; k++) {
            double sum = 0;
            for (int j = 0; j < STAGES; j++) {
                sum += weights[j] * slopes[j][k];
            }
            out[k] = x[k] + h * sum;
        }
    }
}
