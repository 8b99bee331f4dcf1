package dev.hnn.integrators.galerkin;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.integrators.stepping.PredictedEquation;
import java.util.Arrays;

/**
 * The equations of {@link GalerkinVariational}. The unknowns are modes, those of hH_p, j &lt; s, and then those of −hH_q, k &lt; r,
 * with n numbers each: the first of either kind is the increment of its half of the state. With r = s + 1 there follows the
 * multiplier λ, the last mode of p, and the condition that the last mode of H_p is 0 is posed as
 *
 * <pre>  λ = λ − (∂²H/∂p²)⁻¹ Σᵢ bᵢLₛ(cᵢ)H_p(Qᵢ, Pᵢ)/Nₛ,</pre>
 *
 * <p>which contracts as fast as the other equations, since ∂²H/∂p² changes by O(h) in a step.
 */
final class GalerkinEquation extends PredictedEquation {

    private final GalerkinTableau tableau;
    private final int degree;

    /** Where the modes of −hH_q begin, and where the multiplier does. */
    private final int forces;

    private final int multiplier;

    private final MomentumHessian momentumHessian;
    /** The modes of H_p, H_q, and of H_p again, as far as the stages have come. */
    private final double[] modes;

    private final double[] direction;

    GalerkinEquation(Hamiltonian hamiltonian, double stepSize, GalerkinTableau tableau) {
        super(hamiltonian, stepSize, tableau.stages(), 2 * tableau.stages() * hamiltonian.degreesOfFreedom());
        this.tableau = tableau;
        this.degree = tableau.degree();
        this.forces = degree * n;
        this.multiplier = forces + stages * n;
        this.momentumHessian = new MomentumHessian(hamiltonian);
        this.modes = new double[dimension()];
        this.direction = new double[2 * n];
    }

    private boolean hasMultiplier() {
        return stages > degree;
    }

    @Override
    protected void pose() {
        if (hasMultiplier()) {
            momentumHessian.moveTo(state.x, ledger);
        }
    }

    @Override
    protected void moveTo(double[] y, int stage) {
        combine(y, stage, direction);
        state.displacedBy(1, direction, point);
    }

    @Override
    protected void take(int stage) {
        if (stage == 0) {
            Arrays.fill(modes, 0);
        }
        for (int j = 0; j < degree; j++) {
            addTo(j * n, stage, j, n);
        }
        for (int k = 0; k < stages; k++) {
            addTo(forces + k * n, stage, k, 0);
        }
        if (hasMultiplier()) {
            addTo(multiplier, stage, degree, n);
        }
    }

    /** Adds a half of the gradient, which begins somewhere, to the k-th mode, which begins somewhere else. */
    private void addTo(int mode, int stage, int k, int half) {
        for (int i = 0; i < n; i++) {
            modes[mode + i] += tableau.projection().times(stage, k, gradient[half + i]);
        }
    }

    @Override
    protected void read(double[] y, double[] image) {
        for (int i = 0; i < forces; i++) {
            image[i] = h * modes[i];
        }
        for (int i = forces; i < multiplier; i++) {
            image[i] = -h * modes[i];
        }
        if (hasMultiplier()) {
            momentumHessian.solve(modes, multiplier);
            for (int i = multiplier; i < multiplier + n; i++) {
                image[i] = y[i] - modes[i];
            }
        }
    }

    @Override
    protected void add(double[] y) {
        for (int i = 0; i < n; i++) {
            state.add(i, y[i]);
            state.add(n + i, y[forces + i]);
        }
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        for (int stage = 0; stage < stages; stage++) {
            moveTo(y, stage);
            combine(v, stage, direction);
            hamiltonian.hessianVector(point, direction, gradient);
            ledger.hessianVector();
            take(stage);
        }
        read(v, product);
    }

    /** What modes make of Qᵢ − q and Pᵢ − p. */
    private void combine(double[] y, int stage, double[] out) {
        for (int i = 0; i < n; i++) {
            out[i] = tableau.positions().row(stage, y, i, n);
            out[n + i] = tableau.momenta().row(stage, y, forces + i, n)
                    + tableau.multiplier().row(stage, y, multiplier + i, n);
        }
    }
}
