package dev.hnn.integrators.collocation;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.stepping.ImplicitMethod;
import dev.hnn.integrators.stepping.ImplicitStepper;
import dev.hnn.integrators.stepping.PausingStepper;
import java.util.Set;

/**
 * The Gauss–Legendre method with s stages: collocation at the zeros c₁ … cₛ of the Legendre polynomial of degree s, moved to
 * the interval from 0 to 1. With the Lagrange polynomials ℓⱼ over these nodes and f = J∇H,
 *
 * <pre>
 *   Xᵢ = x + h Σⱼ aᵢⱼ f(Xⱼ),    x′ = x + h Σᵢ bᵢ f(Xᵢ),
 *   aᵢⱼ = ∫ ℓⱼ(t) dt from 0 to cᵢ,    bⱼ = ∫ ℓⱼ(t) dt from 0 to 1.
 * </pre>
 *
 * <p>With one stage this is the implicit midpoint rule, x′ = x + h f((x + x′)/2).
 *
 * <p>Order 2s, symmetric, symplectic, and keeps all quadratic invariants, since bᵢaᵢⱼ + bⱼaⱼᵢ = bᵢbⱼ (Butcher 1964; Cooper
 * 1987; Sanz-Serna 1988; Hairer, Lubich, Wanner, <i>Geometric Numerical Integration</i>, sections II.1.3, IV.2, VI.4). The
 * stages are posed so that this holds for the rounded coefficients too, exactly.
 *
 * <p>An evaluation of the equation takes s gradients; it is started from the steps before. On a linear system it contracts where
 * h times the highest angular frequency is below 2, 3.4, 4.6 or 6.0 (with s = 1 … 4), so {@code fixed-point} will do for what
 * is not stiff; {@code newton} has a matrix of order 2ns.
 */
public final class GaussLegendre extends ImplicitMethod {

    private final Tableau tableau;
    private final NonlinearSolver solver;

    /**
     * Makes the method.
     *
     * @param stages their number, 1 to 4
     * @param solver for the stages
     * @throws IllegalArgumentException if the number of stages is out of range
     */
    public GaussLegendre(int stages, NonlinearSolver solver) {
        this(Tableau.of(Nodes.gauss(checked(stages))), solver);
    }

    /** With coefficients that need not be right, for tests. */
    GaussLegendre(Tableau tableau, NonlinearSolver solver) {
        this.tableau = tableau;
        this.solver = solver;
    }

    private static int checked(int stages) {
        if (stages < 1 || stages > 4) {
            throw new IllegalArgumentException("stages must be 1, 2, 3 or 4, not " + stages + ".");
        }
        return stages;
    }

    @Override
    public int order() {
        return 2 * tableau.stages();
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.SYMPLECTIC, Property.SYMMETRIC, Property.QUADRATIC_INVARIANTS_PRESERVING);
    }

    @Override
    protected PausingStepper implicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return new ImplicitStepper(new CollocationEquation(hamiltonian, stepSize, tableau, order()), solver);
    }
}
