package dev.hnn.integrators.discretegradient;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.NonlinearSolver;
import java.util.Set;

/**
 * The coordinate increment discrete gradient of Itoh and Abe, <i>Hamiltonian-conserving discrete canonical equations based on
 * variational difference quotients</i>, Journal of Computational Physics 76, 1988:
 *
 * <pre>
 *   x′ = x + h J∇̄H(x, x′),
 *   ∇̄ᵢH(x, x′) = (H(x′₁ … x′ᵢ, xᵢ₊₁ …) − H(x′₁ … x′ᵢ₋₁, xᵢ …)) / (x′ᵢ − xᵢ).
 * </pre>
 *
 * <p>The differences add up to H(x′) − H(x) = ∇̄H·(x′ − x), and x′ − x = hJ∇̄H is orthogonal to ∇̄H, so a step keeps H. Order 1.
 * Symmetrised, with the mean of ∇̄H(x, x′) and ∇̄H(x′, x), it is of order 2 and symmetric (McLachlan, Quispel, Robidoux,
 * <i>Geometric integration using discrete gradients</i>, 1999). Not symplectic, and not invariant under linear changes of
 * coordinates.
 *
 * <p>An evaluation of the equation takes 2n + 1 energies, symmetrised twice as many, which the ledger does not
 * count, and no gradient, as long as all coordinates move. Where one moves by less than 1/512 (or by less than 1/512 of the
 * largest coordinate, if that is below 1) its difference quotient loses digits; then it is computed as the mean of ∂H/∂xᵢ, from
 * gradients at the two nodes of Gauss, which differs from it by 1/4320 times the fourth power of the increment times the fifth
 * derivative of H, below round-off for an H that varies over lengths of order 1.
 */
public final class ItohAbe implements Integrator<Hamiltonian> {

    private final boolean symmetrised;
    private final NonlinearSolver solver;

    /**
     * Makes the method.
     *
     * @param symmetrised whether to take the mean over both orders of the coordinates
     * @param solver for the equation of a step
     */
    public ItohAbe(boolean symmetrised, NonlinearSolver solver) {
        this.symmetrised = symmetrised;
        this.solver = solver;
    }

    @Override
    public Class<Hamiltonian> dynamicsType() {
        return Hamiltonian.class;
    }

    @Override
    public int order() {
        return symmetrised ? 2 : 1;
    }

    @Override
    public Set<Property> properties() {
        return symmetrised
                ? Set.of(Property.ENERGY_PRESERVING, Property.SYMMETRIC)
                : Set.of(Property.ENERGY_PRESERVING);
    }

    @Override
    public Stepper stepper(Hamiltonian hamiltonian, double stepSize) {
        return new ItohAbeStepper(new ItohAbeEquation(hamiltonian, stepSize, symmetrised), solver);
    }
}
