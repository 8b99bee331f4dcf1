package dev.hnn.integrators.galerkin;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.stepping.ImplicitMethod;
import dev.hnn.integrators.stepping.ImplicitStepper;
import dev.hnn.integrators.stepping.PausingStepper;
import java.util.Set;

/**
 * The Galerkin variational integrator of the action ∫ p·q̇ − H(q, p) dt: over a step q is a polynomial of degree s with q(0) = q
 * and q(h) = q′, p has free values at r nodes of quadrature cᵢ with the weights bᵢ, and the discrete action
 *
 * <pre>  S = h Σᵢ bᵢ (Pᵢ·q̇(cᵢh) − H(Qᵢ, Pᵢ)),    Qᵢ = q(cᵢh),</pre>
 *
 * <p>is stationary in all that is free inside, while dS = p′·dq′ − p·dq at the ends. With q̇ = Σⱼ VⱼLⱼ(t/h), j &lt; s, in Legendre
 * polynomials, their integrals Aⱼ(t) from 0 to t, and δ₀ = 1, δⱼ = 0 for j &gt; 0, this says
 *
 * <pre>
 *   δPᵢ:  Σⱼ Vⱼ Lⱼ(cᵢ) = H_p(Qᵢ, Pᵢ),    Qᵢ = q + h Σⱼ Aⱼ(cᵢ) Vⱼ,
 *   δVⱼ:  Σᵢ bᵢ Lⱼ(cᵢ) Pᵢ = δⱼ p − h Σᵢ bᵢ (δⱼ − Aⱼ(cᵢ)) H_q(Qᵢ, Pᵢ),
 *   ends: q′ = q + h V₀,    p′ = p − h Σᵢ bᵢ H_q(Qᵢ, Pᵢ).
 * </pre>
 *
 * <p>Symplectic, as S generates the step, and symmetric, as the nodes are. Order 2s with Gauss nodes, min(2s, 2r − 2) with those
 * of Lobatto. Degree and number of nodes cannot be chosen freely: with r &lt; s a part of q is undetermined, so r is s or s + 1.
 *
 * <ul>
 *   <li>r = s: these are symplectic Runge–Kutta methods, and the tests hold them to their other implementations: Gauss–Legendre
 *       collocation, which keeps all quadratic invariants, and the Lobatto IIIA–IIIB pair. Of degree 1 it is the midpoint rule.
 *   <li>r = s + 1: methods of their own. H_p at the nodes must lie on a polynomial of degree s − 1, and the highest mode of p is
 *       the multiplier of that condition. So ∂²H/∂p² must be regular: its inverse at the beginning of the step makes the condition
 *       an equation that can be iterated. Of degree 1 over the nodes of Lobatto it is the trapezoidal rule, Störmer–Verlet where
 *       H = |p|²/2 + V(q).
 * </ul>
 *
 * <p>All of them keep quadratic invariants of the form qᵀSp, by Noether's theorem. An evaluation of the equation takes r
 * gradients; with r = s + 1 a step takes n Hessian–vector products more.
 *
 * <p>Sources: Marsden and West, <i>Discrete mechanics and variational integrators</i>, Acta Numerica 10, 2001; Leok
 * and Zhang, <i>Discrete Hamiltonian variational integrators</i>, IMA Journal of Numerical Analysis 31, 2011; Hall and Leok,
 * <i>Spectral variational integrators</i>, Numerische Mathematik 130, 2015; for degree and number of nodes Ober-Blöbaum and Saake,
 * <i>Construction and analysis of higher order Galerkin variational integrators</i>, Advances in Computational Mathematics 41,
 * 2015.
 */
public final class GalerkinVariational extends ImplicitMethod {

    private final int order;
    private final Set<Property> properties;
    private final GalerkinTableau tableau;
    private final NonlinearSolver solver;

    /**
     * Makes the method.
     *
     * @param nodes the kind of quadrature
     * @param degree s, 1 to 4
     * @param stages r, the number of nodes, s or s + 1, and at least 2 for Lobatto
     * @param solver for the equations of a step
     * @throws IllegalArgumentException if degree and number of nodes do not go together
     */
    public GalerkinVariational(NodeFamily nodes, int degree, int stages, NonlinearSolver solver) {
        check(nodes, degree, stages);
        this.order = nodes.order(degree, stages);
        this.properties = nodes == NodeFamily.GAUSS && stages == degree
                ? Set.of(Property.SYMPLECTIC, Property.SYMMETRIC, Property.QUADRATIC_INVARIANTS_PRESERVING)
                : Set.of(Property.SYMPLECTIC, Property.SYMMETRIC);
        this.tableau = GalerkinTableau.of(nodes.nodes(stages), degree);
        this.solver = solver;
    }

    /** With coefficients that need not be right, for tests. */
    GalerkinVariational(GalerkinTableau tableau, int order, NonlinearSolver solver) {
        this.order = order;
        this.properties = Set.of(Property.SYMPLECTIC, Property.SYMMETRIC);
        this.tableau = tableau;
        this.solver = solver;
    }

    private static void check(NodeFamily nodes, int degree, int stages) {
        if (degree < 1 || degree > 4) {
            throw new IllegalArgumentException("degree must be 1, 2, 3 or 4, not " + degree + ".");
        }
        if (stages != degree && stages != degree + 1) {
            throw new IllegalArgumentException("stages must be the degree or one more, " + degree + " or "
                    + (degree + 1) + ", not " + stages + ".");
        }
        if (stages < nodes.fewest()) {
            throw new IllegalArgumentException("nodes: lobatto needs 2 stages at least, not " + stages + ".");
        }
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Set<Property> properties() {
        return properties;
    }

    @Override
    protected PausingStepper implicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return new ImplicitStepper(new GalerkinEquation(hamiltonian, stepSize, tableau), solver);
    }
}
