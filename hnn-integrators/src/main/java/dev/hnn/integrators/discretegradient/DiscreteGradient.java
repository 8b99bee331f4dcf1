package dev.hnn.integrators.discretegradient;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.stepping.ImplicitMethod;
import dev.hnn.integrators.stepping.ImplicitStepper;
import dev.hnn.integrators.stepping.PausingStepper;
import java.util.Set;

/**
 * The midpoint discrete gradient of Gonzalez, <i>Time integration and discrete Hamiltonian systems</i>, Journal of Nonlinear
 * Science 6, 1996: with the increment y = x′ − x and the middle m = x + y/2,
 *
 * <pre>
 *   x′ = x + h J∇̄H,    ∇̄H = ∇H(m) + c y,    c = (H(x + y) − H(x) − ∇H(m)·y) / |y|².
 * </pre>
 *
 * <p>Since ∇̄H·y = H(x′) − H(x), and y = hJ∇̄H is orthogonal to ∇̄H, a step keeps H. Order 2 and symmetric; not symplectic, and
 * quadratic invariants other than H are not kept.
 *
 * <p>An evaluation of the equation takes a gradient and, which the ledger does not count, an energy; a Jacobian–vector product
 * takes both, a gradient more, and a Hessian–vector product. The rounding of H sets the limits: c is good to ε|H|/|y|², and a step to hε|H|/|y|, so a constant that
 * is added to H costs digits, and so do steps that are hardly a motion.
 */
public final class DiscreteGradient extends ImplicitMethod {

    private final NonlinearSolver solver;

    /**
     * Makes the method.
     *
     * @param solver for the equation of a step
     */
    public DiscreteGradient(NonlinearSolver solver) {
        this.solver = solver;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.ENERGY_PRESERVING, Property.SYMMETRIC);
    }

    @Override
    protected PausingStepper implicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return new ImplicitStepper(new GonzalezEquation(hamiltonian, stepSize), solver);
    }
}
