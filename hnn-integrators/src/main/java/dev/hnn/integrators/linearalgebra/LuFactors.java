package dev.hnn.integrators.linearalgebra;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;
import org.ejml.dense.row.linsol.lu.LinearSolverLu_DDRM;

/** A dense square matrix and its LU factors, with memory for any number of them in turn. Mutable, for one thread. */
public final class LuFactors {

    private final int order;
    private final DMatrixRMaj matrix;
    private final DMatrixRMaj right;
    private final DMatrixRMaj solution;
    private final LUDecompositionAlt_DDRM decomposition = new LUDecompositionAlt_DDRM();
    private final LinearSolverLu_DDRM solver = new LinearSolverLu_DDRM(decomposition);

    /**
     * Allocates the memory.
     *
     * @param order of the matrix
     */
    public LuFactors(int order) {
        this.order = order;
        this.matrix = new DMatrixRMaj(order, order);
        this.right = new DMatrixRMaj(order, 1);
        this.solution = new DMatrixRMaj(order, 1);
    }

    /**
     * Sets an element of the matrix; without effect on solutions before {@link #factor}.
     *
     * @param i its row
     * @param j its column
     * @param value aᵢⱼ
     */
    public void set(int i, int j, double value) {
        matrix.data[i * order + j] = value;
    }

    /**
     * Factors the matrix as it was set.
     *
     * @return whether it is finite, and regular to working precision; only then is there a solution
     */
    public boolean factor() {
        return Double.isFinite(MaximumNorm.of(matrix.data)) && solver.setA(matrix) && !decomposition.isSingular();
    }

    /**
     * Solves an equation with the matrix that was factored last.
     *
     * @param rightSide holds the right-hand side, of as many numbers as the order. Not modified.
     * @param unknowns receives the solution in the same place; may be the same array. Modified.
     * @param first where the right-hand side begins, and the solution
     */
    public void solve(double[] rightSide, double[] unknowns, int first) {
        System.arraycopy(rightSide, first, right.data, 0, order);
        solver.solve(right, solution);
        System.arraycopy(solution.data, 0, unknowns, first, order);
    }
}
