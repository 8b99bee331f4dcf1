package dev.hnn.integrators.solvers;

import static dev.hnn.integrators.linearalgebra.InnerProduct.dot;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.integrators.linearalgebra.MaximumNorm;
import java.util.Arrays;

/**
 * A update = defect by GMRES with restarts, without the matrix (Saad, Schultz, <i>GMRES: a generalized minimal residual
 * algorithm for solving nonsymmetric linear systems</i>, 1986): the update minimises |defect − A update| over the span of
 * defect, A defect, A² defect …, by Arnoldi's orthogonalisation (modified Gram–Schmidt) and Givens rotations. A product with A
 * takes one Jacobian–vector product.
 *
 * <p>Where φ′ is small, as it is with short steps, each product gains as much as a sweep of the fixed-point iteration; where it
 * is not, GMRES converges all the same. It ends at a thousandth of the defect: Newton's method repeats it with what is left.
 */
final class Gmres implements Linearisation {

    private static final double REDUCTION = 1e-3;
    private static final int LARGEST_SPACE = 30;
    private static final int RESTARTS = 20;

    /** A diagonal element that is this small beside the others is a zero with round-off. */
    private static final double SINGULAR = 1e-14;

    private final ImplicitEquation equation;
    private final int n;
    private final int space;
    private final double[] point;
    private final double[][] basis;

    /** The columns of Arnoldi's matrix, made triangular. */
    private final double[][] columns;

    private final double[] cosines;
    private final double[] sines;

    /** The residual in the basis, rotated along with the columns; the element behind them is what they leave of it. */
    private final double[] projection;

    private final double[] residual;

    Gmres(ImplicitEquation equation) {
        this.equation = equation;
        this.n = equation.dimension();
        this.space = Math.min(n, LARGEST_SPACE);
        this.point = new double[n];
        this.basis = new double[space + 1][n];
        this.columns = new double[space][space + 1];
        this.cosines = new double[space];
        this.sines = new double[space];
        this.projection = new double[space + 1];
        this.residual = new double[n];
    }

    @Override
    public boolean at(double[] y) {
        System.arraycopy(y, 0, point, 0, n);
        return true;
    }

    @Override
    public boolean isWorthKeeping() {
        return false;
    }

    @Override
    public boolean solve(double[] defect, double[] update) {
        Arrays.fill(update, 0);
        System.arraycopy(defect, 0, residual, 0, n);
        double size = norm(residual);
        if (!Double.isFinite(size)) {
            return false;
        }
        double goal = REDUCTION * size;
        for (int restart = 0; restart < RESTARTS; restart++) {
            if (size <= goal) {
                return true;
            }
            int count = minimise(size, goal);
            if (count == 0 || !addCombination(count, update)) {
                return false;
            }
            if (Math.abs(projection[count]) <= goal) {
                return true;
            }
            multiply(update, residual);
            for (int i = 0; i < n; i++) {
                residual[i] = defect[i] - residual[i];
            }
            size = norm(residual);
        }
        return false;
    }

    /** Builds a space from the residual until what it leaves is small enough; its dimension, or 0 if a product is not finite. */
    private int minimise(double size, double goal) {
        Arrays.fill(projection, 0);
        projection[0] = size;
        copyScaled(residual, 1 / size, basis[0]);
        int k = 0;
        while (k < space && Math.abs(projection[k]) > goal) {
            double[] next = basis[k + 1];
            double[] column = columns[k];
            multiply(basis[k], next);
            double before = norm(next);
            for (int j = 0; j <= k; j++) {
                column[j] = dot(basis[j], next);
                subtract(column[j], basis[j], next);
            }
            double rest = norm(next);
            if (!Double.isFinite(rest)) {
                return 0;
            }
            boolean closed = rest <= SINGULAR * before; // the space holds its own image: there is no next direction
            copyScaled(next, closed ? 0 : 1 / rest, next);
            rotate(column, k, closed ? 0 : rest);
            k++;
            if (closed) {
                break;
            }
        }
        return k;
    }

    /** Makes a column triangular by the rotations before, and by a new one. */
    private void rotate(double[] column, int k, double below) {
        for (int j = 0; j < k; j++) {
            double upper = cosines[j] * column[j] + sines[j] * column[j + 1];
            column[j + 1] = cosines[j] * column[j + 1] - sines[j] * column[j];
            column[j] = upper;
        }
        double length = Math.hypot(column[k], below);
        cosines[k] = length == 0 ? 1 : column[k] / length;
        sines[k] = length == 0 ? 0 : below / length;
        column[k] = length;
        projection[k + 1] = -sines[k] * projection[k];
        projection[k] *= cosines[k];
    }

    /** Solves the triangular system and adds what it says; false where it is singular. */
    private boolean addCombination(int count, double[] update) {
        double largest = 0;
        for (int k = 0; k < count; k++) {
            largest = Math.max(largest, columns[k][k]);
        }
        for (int k = count - 1; k >= 0; k--) {
            if (!(columns[k][k] > SINGULAR * largest)) {
                return false;
            }
            double factor = projection[k] / columns[k][k];
            for (int j = 0; j < k; j++) {
                projection[j] -= columns[k][j] * factor;
            }
            subtract(-factor, basis[k], update);
        }
        return true;
    }

    /** out ← A v */
    private void multiply(double[] v, double[] out) {
        equation.jacobianVector(point, v, out);
        for (int i = 0; i < n; i++) {
            out[i] = v[i] - out[i];
        }
    }

    /** The Euclidean norm, of numbers that may be small enough for their squares to vanish. */
    private static double norm(double[] a) {
        double largest = MaximumNorm.of(a);
        if (!(largest > 0 && Double.isFinite(largest))) {
            return largest;
        }
        double sum = 0;
        for (double value : a) {
            sum += value / largest * (value / largest);
        }
        return largest * Math.sqrt(sum);
    }

    private static void copyScaled(double[] a, double factor, double[] out) {
        for (int i = 0; i < a.length; i++) {
            out[i] = factor * a[i];
        }
    }

    private static void subtract(double factor, double[] a, double[] from) {
        for (int i = 0; i < a.length; i++) {
            from[i] -= factor * a[i];
        }
    }
}
