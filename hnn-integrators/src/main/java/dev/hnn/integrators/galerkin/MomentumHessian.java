package dev.hnn.integrators.galerkin;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;
import org.ejml.dense.row.linsol.lu.LinearSolverLu_DDRM;

/** The matrix ∂²H/∂p² at a state, factored. Mutable, for one thread. */
final class MomentumHessian {

    private final Hamiltonian hamiltonian;
    private final int n;
    private final double[] unit;
    private final double[] product;
    private final DMatrixRMaj matrix;
    private final DMatrixRMaj right;
    private final DMatrixRMaj solution;
    private final LUDecompositionAlt_DDRM decomposition = new LUDecompositionAlt_DDRM();
    private final LinearSolverLu_DDRM solver = new LinearSolverLu_DDRM(decomposition);
    private boolean regular;

    MomentumHessian(Hamiltonian hamiltonian) {
        this.hamiltonian = hamiltonian;
        this.n = hamiltonian.degreesOfFreedom();
        this.unit = new double[2 * n];
        this.product = new double[2 * n];
        this.matrix = new DMatrixRMaj(n, n);
        this.right = new DMatrixRMaj(n, 1);
        this.solution = new DMatrixRMaj(n, 1);
    }

    /** Computes the matrix by n Hessian–vector products. */
    void moveTo(double[] x, Ledger ledger) {
        boolean finite = true;
        for (int j = 0; j < n; j++) {
            Arrays.fill(unit, 0);
            unit[n + j] = 1;
            hamiltonian.hessianVector(x, unit, product);
            ledger.hessianVector();
            for (int i = 0; i < n; i++) {
                matrix.data[i * n + j] = product[n + i];
                finite &= Double.isFinite(product[n + i]);
            }
        }
        regular = finite && solver.setA(matrix) && !decomposition.isSingular();
    }

    /** Replaces n numbers by the solution with them on the right-hand side, which is not a number for a singular matrix. */
    void solve(double[] values, int first) {
        if (!regular) {
            Arrays.fill(values, first, first + n, Double.NaN);
            return;
        }
        System.arraycopy(values, first, right.data, 0, n);
        solver.solve(right, solution);
        System.arraycopy(solution.data, 0, values, first, n);
    }
}
