package dev.hnn.integrators.solvers;

import dev.hnn.integrators.linearalgebra.MaximumNorm;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.qr.QRColPivDecompositionHouseholderColumn_DDRM;
import org.ejml.dense.row.linsol.qr.LinearSolverQrpHouseCol_DDRM;

/**
 * The differences of the last defects and images, in a ring, and the combination of them that comes closest to a defect. The
 * columns are scaled to length 1, since differences shrink from iterate to iterate by orders of magnitude; those that depend on
 * others to working precision are left out by the column pivoting of the QR decomposition. Mutable, for one thread.
 */
final class SecantSpace {

    private final int depth;
    private final double[][] defects;
    private final double[][] images;
    private final double[] lastDefect;
    private final double[] lastImage;
    private final DMatrixRMaj matrix;
    private final DMatrixRMaj right;
    private final DMatrixRMaj weights;
    private final LinearSolverQrpHouseCol_DDRM leastSquares =
            new LinearSolverQrpHouseCol_DDRM(new QRColPivDecompositionHouseholderColumn_DDRM(), false);
    private boolean begun;
    private int added;

    SecantSpace(int dimension, int depth) {
        this.depth = depth;
        this.defects = new double[depth][dimension];
        this.images = new double[depth][dimension];
        this.lastDefect = new double[dimension];
        this.lastImage = new double[dimension];
        this.matrix = new DMatrixRMaj(dimension, depth);
        this.right = new DMatrixRMaj(dimension, 1);
        this.weights = new DMatrixRMaj(depth, 1);
    }

    void clear() {
        begun = false;
        added = 0;
    }

    /** Takes in an iterate; from the second one on that makes a difference, in the place of the oldest. */
    void add(double[] defect, double[] image) {
        if (begun) {
            addDifference(defect, image);
        }
        System.arraycopy(defect, 0, lastDefect, 0, defect.length);
        System.arraycopy(image, 0, lastImage, 0, image.length);
        begun = true;
    }

    /** One of defects that do not differ, or hardly so at all, has no direction, and is left out. */
    private void addDifference(double[] defect, double[] image) {
        double scale = 1 / MaximumNorm.ofDifference(defect, lastDefect);
        if (!Double.isFinite(scale)) {
            return;
        }
        double[] ofDefects = defects[added % depth];
        double[] ofImages = images[added % depth];
        for (int i = 0; i < defect.length; i++) {
            ofDefects[i] = scale * (defect[i] - lastDefect[i]);
            ofImages[i] = scale * (image[i] - lastImage[i]);
        }
        added++;
    }

    /**
     * The next iterate, φ(y) − ΔΦ γ.
     *
     * @param defect φ(y) − y; receives the update, the next iterate less y. Modified.
     * @param image φ(y). Not modified.
     * @param y receives the next iterate. Modified.
     */
    void accelerate(double[] defect, double[] image, double[] y) {
        int count = Math.min(added, depth);
        boolean solved = count > 0 && solve(defect, count);
        for (int i = 0; i < y.length; i++) {
            double correction = 0;
            for (int j = 0; j < count && solved; j++) {
                correction += images[j][i] * weights.data[j];
            }
            y[i] = image[i] - correction;
            defect[i] -= correction;
        }
    }

    private boolean solve(double[] defect, int count) {
        matrix.reshape(defect.length, count);
        for (int j = 0; j < count; j++) {
            for (int i = 0; i < defect.length; i++) {
                matrix.data[i * count + j] = defects[j][i];
            }
        }
        System.arraycopy(defect, 0, right.data, 0, defect.length);
        if (!leastSquares.setA(matrix)) {
            return false;
        }
        leastSquares.solve(right, weights);
        return true;
    }
}
