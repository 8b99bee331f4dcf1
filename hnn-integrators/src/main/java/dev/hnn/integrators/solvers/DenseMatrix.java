package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;
import org.ejml.dense.row.linsol.lu.LinearSolverLu_DDRM;

/** A, column by column from Jacobian–vector products, and its LU factors. */
final class DenseMatrix implements Linearisation {

    private final ImplicitEquation equation;
    private final int n;
    private final double[] unit;
    private final double[] column;
    private final DMatrixRMaj matrix;
    private final DMatrixRMaj right;
    private final DMatrixRMaj solution;
    private final LUDecompositionAlt_DDRM decomposition = new LUDecompositionAlt_DDRM();
    private final LinearSolverLu_DDRM linearSolver = new LinearSolverLu_DDRM(decomposition);

    DenseMatrix(ImplicitEquation equation) {
        this.equation = equation;
        this.n = equation.dimension();
        this.unit = new double[n];
        this.column = new double[n];
        this.matrix = new DMatrixRMaj(n, n);
        this.right = new DMatrixRMaj(n, 1);
        this.solution = new DMatrixRMaj(n, 1);
    }

    @Override
    public boolean at(double[] y) {
        for (int j = 0; j < n; j++) {
            Arrays.fill(unit, 0);
            unit[j] = 1;
            equation.jacobianVector(y, unit, column);
            for (int i = 0; i < n; i++) {
                matrix.data[i * n + j] = unit[i] - column[i];
            }
        }
        return Double.isFinite(MaximumNorm.of(matrix.data)) && linearSolver.setA(matrix) && !decomposition.isSingular();
    }

    @Override
    public boolean solve(double[] defect, double[] update) {
        System.arraycopy(defect, 0, right.data, 0, n);
        linearSolver.solve(right, solution);
        System.arraycopy(solution.data, 0, update, 0, n);
        return true;
    }

    @Override
    public boolean isWorthKeeping() {
        return true;
    }
}
