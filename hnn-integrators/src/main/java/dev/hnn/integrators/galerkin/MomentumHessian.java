package dev.hnn.integrators.galerkin;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.integrators.linearalgebra.LuFactors;
import java.util.Arrays;

/** The matrix ∂²H/∂p² at a state, factored. Mutable, for one thread. */
final class MomentumHessian {

    private final Hamiltonian hamiltonian;
    private final int n;
    private final double[] unit;
    private final double[] product;
    private final LuFactors factors;
    private boolean regular;

    MomentumHessian(Hamiltonian hamiltonian) {
        this.hamiltonian = hamiltonian;
        this.n = hamiltonian.degreesOfFreedom();
        this.unit = new double[2 * n];
        this.product = new double[2 * n];
        this.factors = new LuFactors(n);
    }

    /** Computes the matrix by n Hessian–vector products. */
    void moveTo(double[] x, Ledger ledger) {
        for (int j = 0; j < n; j++) {
            Arrays.fill(unit, 0);
            unit[n + j] = 1;
            hamiltonian.hessianVector(x, unit, product);
            ledger.hessianVector();
            for (int i = 0; i < n; i++) {
                factors.set(i, j, product[n + i]);
            }
        }
        regular = factors.factor();
    }

    /** Replaces n numbers by the solution with them on the right-hand side, which is not a number for a singular matrix. */
    void solve(double[] values, int first) {
        if (regular) {
            factors.solve(values, values, first);
        } else {
            Arrays.fill(values, first, first + n, Double.NaN);
        }
    }
}
