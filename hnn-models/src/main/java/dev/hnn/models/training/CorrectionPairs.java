package dev.hnn.models.training;

/**
 * The memory of {@link Lbfgs}: the last steps s and changes of the gradient y, which together stand for an approximate
 * inverse Hessian matrix. For one thread.
 */
final class CorrectionPairs {

    private final double[][] s;
    private final double[][] y;
    private final double[] reciprocal;
    private final double[] alpha;
    private int count;
    private int next;

    CorrectionPairs(int memory, int dimension) {
        this.s = new double[memory][dimension];
        this.y = new double[memory][dimension];
        this.reciprocal = new double[memory];
        this.alpha = new double[memory];
    }

    void clear() {
        count = 0;
    }

    /** Remembers the step from x to xNext, unless its curvature sᵀy is lost in round-off. */
    void add(double[] x, double[] xNext, double[] g, double[] gNext) {
        Vectors.combine(xNext, -1, x, s[next]);
        Vectors.combine(gNext, -1, g, y[next]);
        double curvature = Vectors.dot(s[next], y[next]);
        if (!(curvature >= Double.MIN_NORMAL)) {
            return;
        }
        reciprocal[next] = 1 / curvature;
        next = (next + 1) % s.length;
        count = Math.min(count + 1, s.length);
    }

    /** direction ← −(approximate inverse Hessian) · gradient, by the two-loop recursion. */
    void direction(double[] gradient, double[] direction) {
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -gradient[i];
        }
        if (count == 0) {
            return;
        }
        for (int k = 1; k <= count; k++) {
            int j = Math.floorMod(next - k, s.length);
            alpha[j] = reciprocal[j] * Vectors.dot(s[j], direction);
            Vectors.combine(direction, -alpha[j], y[j], direction);
        }
        int last = Math.floorMod(next - 1, s.length);
        double scale = 1 / (reciprocal[last] * Vectors.dot(y[last], y[last]));
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= scale;
        }
        for (int k = count; k >= 1; k--) {
            int j = Math.floorMod(next - k, s.length);
            double beta = reciprocal[j] * Vectors.dot(y[j], direction);
            Vectors.combine(direction, alpha[j] - beta, s[j], direction);
        }
    }
}
