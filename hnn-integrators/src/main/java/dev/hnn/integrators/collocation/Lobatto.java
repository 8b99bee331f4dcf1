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
 * The Lobatto IIIA–IIIB pair with s stages, the former for q, the latter for p. Over the nodes 0 = c₁ &lt; … &lt; cₛ = 1 of Lobatto,
 * the zeros of dˢ⁻²/dtˢ⁻² (tˢ⁻¹(t − 1)ˢ⁻¹), with their Lagrange polynomials ℓⱼ,
 *
 * <pre>
 *   Qᵢ = q + h Σⱼ aᵢⱼ H_p(Qⱼ, Pⱼ),    Pᵢ = p − h Σⱼ âᵢⱼ H_q(Qⱼ, Pⱼ),
 *   q′ = q + h Σᵢ bᵢ H_p(Qᵢ, Pᵢ),     p′ = p − h Σᵢ bᵢ H_q(Qᵢ, Pᵢ),
 *   aᵢⱼ = ∫ ℓⱼ(t) dt from 0 to cᵢ,    bⱼ = ∫ ℓⱼ(t) dt from 0 to 1,    âᵢⱼ = bⱼ(1 − aⱼᵢ/bᵢ).
 * </pre>
 *
 * <table>
 *   <caption>Coefficients with two and three stages</caption>
 *   <tr><th>s</th><th>c</th><th>b</th><th>a, IIIA</th><th>â, IIIB</th></tr>
 *   <tr><td>2</td><td>0, 1</td><td>1/2, 1/2</td><td>0, 0; 1/2, 1/2</td><td>1/2, 0; 1/2, 0</td></tr>
 *   <tr><td>3</td><td>0, 1/2, 1</td><td>1/6, 2/3, 1/6</td><td>0, 0, 0; 5/24, 1/3, −1/24; 1/6, 2/3, 1/6</td>
 *       <td>1/6, −1/6, 0; 1/6, 1/3, 0; 1/6, 5/6, 0</td></tr>
 * </table>
 *
 * <p>Order 2s − 2, symmetric, symplectic, since bᵢâᵢⱼ + b̂ⱼaⱼᵢ = bᵢb̂ⱼ with b̂ = b; the stages are posed so that this holds for the
 * rounded coefficients too, exactly. It keeps quadratic invariants of the form qᵀSp and no others. With two stages it is
 * {@linkplain dev.hnn.integrators.stormerverlet.StormerVerlet Störmer–Verlet}, its stages solved together. (Jay 1996; Sun 1993;
 * Hairer, Lubich, Wanner, <i>Geometric Numerical Integration</i>, sections II.1.4, II.2.2, IV.2.2 and theorem VI.4.6.)
 *
 * <p>An evaluation of the equation takes s gradients, where Gauss nodes give two orders more; it is started from the steps
 * before.
 */
public final class Lobatto extends ImplicitMethod {

    private final Tableau tableau;
    private final NonlinearSolver solver;

    /**
     * Makes the method.
     *
     * @param stages their number, 2 to 4
     * @param solver for the stages
     * @throws IllegalArgumentException if the number of stages is out of range
     */
    public Lobatto(int stages, NonlinearSolver solver) {
        this(Tableau.of(Nodes.lobatto(checked(stages))), solver);
    }

    /** With coefficients that need not be right, for tests. */
    Lobatto(Tableau tableau, NonlinearSolver solver) {
        this.tableau = tableau;
        this.solver = solver;
    }

    private static int checked(int stages) {
        if (stages < 2 || stages > 4) {
            throw new IllegalArgumentException("stages must be 2, 3 or 4, not " + stages + ".");
        }
        return stages;
    }

    @Override
    public int order() {
        return 2 * tableau.stages() - 2;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.SYMPLECTIC, Property.SYMMETRIC);
    }

    @Override
    protected PausingStepper implicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return new ImplicitStepper(new CollocationEquation(hamiltonian, stepSize, tableau, order()), solver);
    }
}
