package dev.hnn.conformance.problems;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import java.util.List;

/** A polynomial whose terms hold either q or p alone. */
final class SeparablePolynomial extends Polynomial implements SeparableHamiltonian {

    private final Term[] kinetic;
    private final Term[] potential;

    SeparablePolynomial(int degreesOfFreedom, List<Term> terms) {
        super(degreesOfFreedom, terms);
        int n = degreesOfFreedom;
        this.kinetic = terms.stream().filter(term -> term.isIn(n, 2 * n)).toArray(Term[]::new);
        this.potential = terms.stream().filter(term -> term.isIn(0, n)).toArray(Term[]::new);
        if (kinetic.length + potential.length != terms.size()) {
            throw new IllegalArgumentException("Each term of a separable polynomial holds either q or p.");
        }
    }

    @Override
    public double energy(double[] x) {
        return sum(kinetic, x) + sum(potential, x);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        return SeparableHamiltonian.super.gradient(x, gradient);
    }

    @Override
    public double kineticGradient(double[] x, double[] gradient) {
        differentiate(kinetic, x, gradient, degreesOfFreedom(), 2 * degreesOfFreedom());
        return sum(kinetic, x);
    }

    @Override
    public double potentialGradient(double[] x, double[] gradient) {
        differentiate(potential, x, gradient, 0, degreesOfFreedom());
        return sum(potential, x);
    }
}
