package dev.hnn.integrators.galerkin;

import dev.hnn.integrators.quadrature.Nodes;

/** Where {@link GalerkinVariational} evaluates the integral of its action. */
public enum NodeFamily {
    /** The zeros of a Legendre polynomial. */
    GAUSS,
    /** Both ends of the step, and the zeros of the derivative of a Legendre polynomial. */
    LOBATTO;

    int fewest() {
        return this == GAUSS ? 1 : 2;
    }

    /** Twice the degree; a quadrature that is exact to no more than 2r − 3 limits that to 2r − 2. */
    int order(int degree, int stages) {
        return this == GAUSS ? 2 * degree : Math.min(2 * degree, 2 * stages - 2);
    }

    Nodes nodes(int count) {
        return this == GAUSS ? Nodes.gauss(count) : Nodes.lobatto(count);
    }
}
