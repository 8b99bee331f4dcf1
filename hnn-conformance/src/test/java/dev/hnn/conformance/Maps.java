package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ledger;

/** The steps of well-known methods. */
final class Maps {

    private static final int MOST_SWEEPS = 100;

    private static final double[] PARTS_OF_ORDER_EIGHT = {
        0.741670364350613,
        -0.4091008258000316,
        0.1907547102962384,
        -0.5738624711160822,
        0.2990641813036559,
        0.33462491824529816,
        0.3152930923967666
    };

    private Maps() {}

    static void euler(VectorField field, double h, double[] x, double[][] scratch, Ledger ledger) {
        evaluate(field, x, scratch[0], ledger);
        add(x, h, scratch[0], x);
    }

    /** The classical method of Runge and Kutta, order 4. */
    static void rungeKutta(VectorField field, double h, double[] x, double[][] scratch, Ledger ledger) {
        double[] point = scratch[4];
        evaluate(field, x, scratch[0], ledger);
        add(x, h / 2, scratch[0], point);
        evaluate(field, point, scratch[1], ledger);
        add(x, h / 2, scratch[1], point);
        evaluate(field, point, scratch[2], ledger);
        add(x, h, scratch[2], point);
        evaluate(field, point, scratch[3], ledger);
        for (int i = 0; i < x.length; i++) {
            x[i] += h / 6 * (scratch[0][i] + 2 * (scratch[1][i] + scratch[2][i]) + scratch[3][i]);
        }
    }

    /** Störmer and Verlet's method, order 2: kick, drift, kick. */
    static void leapfrog(SeparableHamiltonian hamiltonian, double h, double[] x, double[][] scratch, Ledger ledger) {
        kickDriftKick(hamiltonian, h, x, scratch[0]);
        ledger.gradient();
        ledger.gradient();
    }

    /** Yoshida's composition of leapfrogs, order 4, and once more, order 6. */
    static void compositionOfOrderSix(
            SeparableHamiltonian hamiltonian, double h, double[] x, double[][] scratch, Ledger ledger) {
        double outer = 1 / (2 - Math.pow(2, 1.0 / 5));
        compositionOfOrderFour(hamiltonian, h * outer, x, scratch[0]);
        compositionOfOrderFour(hamiltonian, h * (1 - 2 * outer), x, scratch[0]);
        compositionOfOrderFour(hamiltonian, h * outer, x, scratch[0]);
        for (int i = 0; i < 18; i++) {
            ledger.gradient();
        }
    }

    /** Fifteen leapfrogs, order 8 (Suzuki and Umeno 1993; McLachlan 1995). */
    static void compositionOfOrderEight(
            SeparableHamiltonian hamiltonian, double h, double[] x, double[][] scratch, Ledger ledger) {
        double middle = 1;
        for (double part : PARTS_OF_ORDER_EIGHT) {
            leapfrog(hamiltonian, h * part, x, scratch, ledger);
            middle -= 2 * part;
        }
        leapfrog(hamiltonian, h * middle, x, scratch, ledger);
        for (int i = PARTS_OF_ORDER_EIGHT.length - 1; i >= 0; i--) {
            leapfrog(hamiltonian, h * PARTS_OF_ORDER_EIGHT[i], x, scratch, ledger);
        }
    }

    private static void compositionOfOrderFour(
            SeparableHamiltonian hamiltonian, double h, double[] x, double[] gradient) {
        double outer = 1 / (2 - Math.cbrt(2));
        kickDriftKick(hamiltonian, h * outer, x, gradient);
        kickDriftKick(hamiltonian, h * (1 - 2 * outer), x, gradient);
        kickDriftKick(hamiltonian, h * outer, x, gradient);
    }

    private static void kickDriftKick(SeparableHamiltonian hamiltonian, double h, double[] x, double[] gradient) {
        int n = x.length / 2;
        hamiltonian.potentialGradient(x, gradient);
        for (int i = 0; i < n; i++) {
            x[n + i] -= h / 2 * gradient[i];
        }
        hamiltonian.kineticGradient(x, gradient);
        for (int i = 0; i < n; i++) {
            x[i] += h * gradient[n + i];
        }
        hamiltonian.potentialGradient(x, gradient);
        for (int i = 0; i < n; i++) {
            x[n + i] -= h / 2 * gradient[i];
        }
    }

    /** The implicit midpoint rule, order 2, solved by fixed-point iteration. */
    static void midpoint(VectorField field, double h, double[] x, double[][] scratch, Ledger ledger) {
        double[] slope = scratch[0];
        double[] middle = scratch[1];
        System.arraycopy(x, 0, middle, 0, x.length);
        double before = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            evaluate(field, middle, slope, ledger);
            double update = 0;
            for (int i = 0; i < x.length; i++) {
                double next = x[i] + h / 2 * slope[i];
                update = Math.max(update, Math.abs(next - middle[i]));
                middle[i] = next;
            }
            if (!(update < before)) {
                break;
            }
            before = update;
        }
        add(x, h, slope, x);
    }

    /**
     * The implicit midpoint rule between two rubs, p ↦ exp(−h³/200)p: a step with −h undoes one with h, and one with the
     * momenta reversed does not, since friction has no sign of time.
     */
    static void midpointWithFriction(Hamiltonian hamiltonian, double h, double[] x, double[][] scratch, Ledger ledger) {
        rub(h, x);
        midpoint(hamiltonian, h, x, scratch, ledger);
        rub(h, x);
    }

    private static void rub(double h, double[] x) {
        double factor = Math.exp(-h * h * h / 200);
        for (int i = x.length / 2; i < x.length; i++) {
            x[i] *= factor;
        }
    }

    /**
     * Gonzalez's discrete gradient, order 2, which keeps every energy: x′ = x + hJ(∇H(m) + c(x′ − x)), m the midpoint, with
     * the c for which the bracket times x′ − x is H(x′) − H(x).
     */
    static void discreteGradient(Hamiltonian hamiltonian, double h, double[] x, double[][] scratch, Ledger ledger) {
        double[] gradient = scratch[0];
        double[] middle = scratch[1];
        double[] next = scratch[2];
        System.arraycopy(x, 0, next, 0, x.length);
        double energy = hamiltonian.energy(x);
        double before = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double square = 0;
            for (int i = 0; i < x.length; i++) {
                middle[i] = (x[i] + next[i]) / 2;
                square += (next[i] - x[i]) * (next[i] - x[i]);
            }
            hamiltonian.gradient(middle, gradient);
            ledger.gradient();
            double defect = hamiltonian.energy(next) - energy;
            for (int i = 0; i < x.length; i++) {
                defect -= gradient[i] * (next[i] - x[i]);
            }
            double factor = square > 1e-24 ? defect / square : 0;
            int n = x.length / 2;
            for (int i = 0; i < x.length; i++) {
                gradient[i] += factor * (next[i] - x[i]);
            }
            double update = 0;
            for (int i = 0; i < n; i++) {
                double q = x[i] + h * gradient[n + i];
                double p = x[n + i] - h * gradient[i];
                update = Math.max(update, Math.max(Math.abs(q - next[i]), Math.abs(p - next[n + i])));
                next[i] = q;
                next[n + i] = p;
            }
            if (!(update < before)) {
                break;
            }
            before = update;
        }
        System.arraycopy(next, 0, x, 0, x.length);
    }

    /** An Euler step that is moved back along the gradient to the energy from which it started. */
    static void projected(Hamiltonian hamiltonian, double h, double[] x, double[][] scratch, Ledger ledger) {
        double energy = hamiltonian.energy(x);
        euler(hamiltonian, h, x, scratch, ledger);
        double[] gradient = scratch[5];
        for (int correction = 0; correction < 5; correction++) {
            double excess = hamiltonian.gradient(x, gradient) - energy;
            ledger.gradient();
            double square = 0;
            for (double element : gradient) {
                square += element * element;
            }
            add(x, -excess / square, gradient, x);
        }
    }

    static void evaluate(VectorField field, double[] x, double[] slope, Ledger ledger) {
        field.evaluate(x, slope);
        ledger.gradient();
    }

    static void add(double[] x, double h, double[] slope, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = x[i] + h * slope[i];
        }
    }
}
