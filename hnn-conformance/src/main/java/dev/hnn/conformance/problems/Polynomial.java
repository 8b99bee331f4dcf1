package dev.hnn.conformance.problems;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.List;

/** A Hamiltonian that is a polynomial in q and p. It needs no scratch memory, so any number of threads may share it. */
class Polynomial implements Hamiltonian {

    private final int degreesOfFreedom;
    private final Term[] terms;

    Polynomial(int degreesOfFreedom, List<Term> terms) {
        this.degreesOfFreedom = degreesOfFreedom;
        this.terms = terms.toArray(Term[]::new);
    }

    @Override
    public final int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    @Override
    public double energy(double[] x) {
        return sum(terms, x);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        differentiate(terms, x, gradient, 0, 2 * degreesOfFreedom);
        return energy(x);
    }

    @Override
    public final void hessianVector(double[] x, double[] v, double[] product) {
        for (int i = 0; i < 2 * degreesOfFreedom; i++) {
            double sum = 0;
            for (int j = 0; j < 2 * degreesOfFreedom; j++) {
                for (Term term : terms) {
                    sum += term.derivative(x, i, j) * v[j];
                }
            }
            product[i] = sum;
        }
    }

    static double sum(Term[] terms, double[] x) {
        double sum = 0;
        for (Term term : terms) {
            sum += term.value(x);
        }
        return sum;
    }

    static void differentiate(Term[] terms, double[] x, double[] gradient, int from, int to) {
        for (int i = from; i < to; i++) {
            double sum = 0;
            for (Term term : terms) {
                sum += term.derivative(x, i);
            }
            gradient[i] = sum;
        }
    }
}
