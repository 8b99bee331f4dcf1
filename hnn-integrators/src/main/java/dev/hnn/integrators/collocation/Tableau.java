package dev.hnn.integrators.collocation;

import dev.hnn.integrators.quadrature.Nodes;
import dev.hnn.integrators.quadrature.Polynomial;
import java.math.BigDecimal;

/**
 * The coefficients of collocation, aᵢⱼ, for q and of the method that is conjugate to it, âᵢⱼ, for p, with
 * bᵢâᵢⱼ + bⱼaⱼᵢ = bᵢbⱼ, as the {@linkplain CollocationEquation stages} need them. Over the nodes of Gauss both are the same.
 */
final class Tableau {

    /** bᵢ */
    final double[] weights;

    /** μᵢⱼ = aᵢⱼ/bⱼ */
    final double[][] positionShares;

    /** μ̂ᵢⱼ = âᵢⱼ/bⱼ = 1 − μⱼᵢ */
    final double[][] momentumShares;

    /** (bᵢ/bⱼ) ℓⱼ(1 + cᵢ), which take the parts of a step to those of the next. */
    final double[][] prediction;

    Tableau(double[] weights, double[][] positionShares, double[][] momentumShares, double[][] prediction) {
        this.weights = weights;
        this.positionShares = positionShares;
        this.momentumShares = momentumShares;
        this.prediction = prediction;
    }

    /**
     * Rounds the coefficients once. Of μᵢⱼ and μ̂ⱼᵢ the larger one is rounded, and the other is 1 minus that, which is exact:
     * so μᵢⱼ + μ̂ⱼᵢ = 1, and the method in floating-point coefficients is still symplectic.
     */
    static Tableau of(Nodes nodes) {
        int stages = nodes.count();
        double[] weights = new double[stages];
        double[][] positionShares = new double[stages][stages];
        double[][] momentumShares = new double[stages][stages];
        double[][] prediction = new double[stages][stages];
        for (int i = 0; i < stages; i++) {
            weights[i] = nodes.weight(i).doubleValue();
            for (int j = 0; j < stages; j++) {
                BigDecimal share = nodes.integral(i, j).divide(nodes.weight(j), Polynomial.DIGITS);
                BigDecimal opposite = BigDecimal.ONE.subtract(share);
                if (share.compareTo(opposite) > 0) {
                    positionShares[i][j] = share.doubleValue();
                    momentumShares[j][i] = 1 - positionShares[i][j];
                } else {
                    momentumShares[j][i] = opposite.doubleValue();
                    positionShares[i][j] = 1 - momentumShares[j][i];
                }
                prediction[i][j] = nodes.lagrange(j, BigDecimal.ONE.add(nodes.node(i)))
                        .multiply(nodes.weight(i))
                        .divide(nodes.weight(j), Polynomial.DIGITS)
                        .doubleValue();
            }
        }
        return new Tableau(weights, positionShares, momentumShares, prediction);
    }

    int stages() {
        return weights.length;
    }
}
