package dev.hnn.integrators.collocation;

import java.math.BigDecimal;

/** The coefficients of a Gauss–Legendre method as its {@linkplain CollocationEquation stages} need them. */
final class GaussTableau {

    /** bᵢ */
    final double[] weights;

    /** μᵢⱼ = aᵢⱼ/bⱼ */
    final double[][] shares;

    /** (bᵢ/bⱼ) ℓⱼ(1 + cᵢ), which take the parts of a step to those of the next. */
    final double[][] prediction;

    GaussTableau(double[] weights, double[][] shares, double[][] prediction) {
        this.weights = weights;
        this.shares = shares;
        this.prediction = prediction;
    }

    /**
     * Computes the coefficients with 40 digits and rounds them once. Of μᵢⱼ and μⱼᵢ the larger one is rounded, and the other
     * is 1 minus that, which is exact: so μᵢⱼ + μⱼᵢ = 1, and the method in floating-point coefficients is still symplectic.
     */
    static GaussTableau of(int stages) {
        LegendreNodes nodes = new LegendreNodes(stages);
        double[] weights = new double[stages];
        double[][] shares = new double[stages][stages];
        double[][] prediction = new double[stages][stages];
        for (int i = 0; i < stages; i++) {
            weights[i] = nodes.weight(i).doubleValue();
            shares[i][i] = 0.5;
            for (int j = 0; j < i; j++) {
                BigDecimal share = nodes.integral(i, j).divide(nodes.weight(j), LegendreNodes.DIGITS);
                BigDecimal opposite = BigDecimal.ONE.subtract(share);
                if (share.compareTo(opposite) > 0) {
                    shares[i][j] = share.doubleValue();
                    shares[j][i] = 1 - shares[i][j];
                } else {
                    shares[j][i] = opposite.doubleValue();
                    shares[i][j] = 1 - shares[j][i];
                }
            }
            for (int j = 0; j < stages; j++) {
                prediction[i][j] = nodes.lagrange(j, BigDecimal.ONE.add(nodes.node(i)))
                        .multiply(nodes.weight(i))
                        .divide(nodes.weight(j), LegendreNodes.DIGITS)
                        .doubleValue();
            }
        }
        return new GaussTableau(weights, shares, prediction);
    }

    int stages() {
        return weights.length;
    }
}
