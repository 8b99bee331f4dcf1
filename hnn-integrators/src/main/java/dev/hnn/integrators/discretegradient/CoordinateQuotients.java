package dev.hnn.integrators.discretegradient;

import static dev.hnn.integrators.linearalgebra.InnerProduct.dot;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;

/**
 * Difference quotients of H along the path from one state to another that moves one coordinate after the other, and their
 * derivatives. Mutable, for one thread.
 */
final class CoordinateQuotients {

    /** Here the rounding of H in a quotient and the error of the quadrature are 1e-13 and 1e-15 for an H of size 1. */
    private static final double SMALL = 1.0 / 512;

    /** Two nodes, both of the weight ½. */
    private final GaussRule rule = GaussRule.of(2);

    private final Hamiltonian hamiltonian;
    private final Ledger ledger;
    private final double[] corner;
    private final double[] direction;
    private final double[] gradient;
    private double small;

    CoordinateQuotients(Hamiltonian hamiltonian, Ledger ledger) {
        this.hamiltonian = hamiltonian;
        this.ledger = ledger;
        this.corner = new double[hamiltonian.dimension()];
        this.direction = new double[hamiltonian.dimension()];
        this.gradient = new double[hamiltonian.dimension()];
    }

    /** Sets which increments are too small to divide by. */
    void resolve(double sizeOfState) {
        small = SMALL * Math.min(1, sizeOfState);
    }

    /** out ← out + weight · quotients. */
    void add(double[] from, double[] to, double weight, double[] out) {
        System.arraycopy(from, 0, corner, 0, corner.length);
        double energy = hamiltonian.energy(corner);
        for (int i = 0; i < corner.length; i++) {
            double increment = to[i] - from[i];
            if (Math.abs(increment) <= small) {
                out[i] += weight * mean(i, from[i], increment);
                corner[i] = to[i];
                energy = hamiltonian.energy(corner);
            } else {
                double before = energy;
                corner[i] = to[i];
                energy = hamiltonian.energy(corner);
                out[i] += weight * ((energy - before) / increment);
            }
        }
    }

    /** The mean of ∂H/∂xᵢ over an increment. */
    private double mean(int i, double from, double increment) {
        double sum = 0;
        for (double node : rule.nodes()) {
            corner[i] = from + node * increment;
            hamiltonian.gradient(corner, gradient);
            ledger.gradient();
            sum += gradient[i];
        }
        return sum / 2;
    }

    /** out ← out + weight · the derivative of the quotients, when both ends move in directions of their own. */
    void addDerivative(
            double[] from, double[] to, double[] fromDirection, double[] toDirection, double weight, double[] out) {
        System.arraycopy(from, 0, corner, 0, corner.length);
        System.arraycopy(fromDirection, 0, direction, 0, corner.length);
        double energy = gradient();
        for (int i = 0; i < corner.length; i++) {
            double increment = to[i] - from[i];
            double change = toDirection[i] - fromDirection[i];
            if (Math.abs(increment) <= small) {
                out[i] += weight * meanDerivative(i, from[i], increment, fromDirection[i], change);
                corner[i] = to[i];
                direction[i] = toDirection[i];
                energy = gradient();
            } else {
                double energyBefore = energy;
                double slopeBefore = slope();
                corner[i] = to[i];
                direction[i] = toDirection[i];
                energy = gradient();
                double quotient = (energy - energyBefore) / increment;
                out[i] += weight * ((slope() - slopeBefore - quotient * change) / increment);
            }
        }
    }

    private double meanDerivative(int i, double from, double increment, double direct, double change) {
        double sum = 0;
        for (double node : rule.nodes()) {
            corner[i] = from + node * increment;
            direction[i] = direct + node * change;
            hamiltonian.hessianVector(corner, direction, gradient);
            ledger.hessianVector();
            sum += gradient[i];
        }
        return sum / 2;
    }

    private double gradient() {
        ledger.gradient();
        return hamiltonian.gradient(corner, gradient);
    }

    /** ∇H in the direction. */
    private double slope() {
        return dot(gradient, direction);
    }
}
