package dev.hnn.integrators.discretegradient;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.stepping.ImplicitMethod;
import dev.hnn.integrators.stepping.ImplicitStepper;
import dev.hnn.integrators.stepping.PausingStepper;
import java.util.Set;

/**
 * The average vector field method of Quispel and McLaren, <i>A new class of energy-preserving numerical integration methods</i>,
 * Journal of Physics A 41, 045206, 2008:
 *
 * <pre>  x′ = x + h ∫ f((1 − τ)x + τx′) dτ from 0 to 1,    f = J∇H,</pre>
 *
 * <p>with the integral by Gauss's quadrature, Σᵢ bᵢ f(x + cᵢ(x′ − x)). The mean of ∇H over the chord is a discrete gradient, so a
 * step keeps H, as exactly as the quadrature is: with m nodes for polynomials of degree up to 2m, else up to O(h²ᵐ⁺¹) a step.
 * Therefore the method does not claim to preserve the energy of every H. Order 2 and symmetric; with one node it would be the implicit midpoint rule.
 *
 * <p>An evaluation of the equation takes as many gradients as there are nodes.
 */
public final class AverageVectorField extends ImplicitMethod {

    private static final int FEWEST_NODES = 2;
    private static final int MOST_NODES = 8;

    private final GaussRule rule;
    private final NonlinearSolver solver;

    /**
     * Makes the method.
     *
     * @param nodes of the quadrature, 2 to 8
     * @param solver for the equation of a step
     * @throws IllegalArgumentException if the number of nodes is out of range
     */
    public AverageVectorField(int nodes, NonlinearSolver solver) {
        this(GaussRule.of(checked(nodes)), solver);
    }

    /** With coefficients that need not be right, for tests. */
    AverageVectorField(GaussRule rule, NonlinearSolver solver) {
        this.rule = rule;
        this.solver = solver;
    }

    private static int checked(int nodes) {
        if (nodes < FEWEST_NODES || nodes > MOST_NODES) {
            throw new IllegalArgumentException(
                    "nodes must be from " + FEWEST_NODES + " to " + MOST_NODES + ", not " + nodes + ".");
        }
        return nodes;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.SYMMETRIC);
    }

    @Override
    protected PausingStepper implicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return new ImplicitStepper(new AverageEquation(hamiltonian, stepSize, rule), solver);
    }
}
