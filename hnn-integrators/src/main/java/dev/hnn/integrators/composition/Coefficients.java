package dev.hnn.integrators.composition;

import java.util.stream.DoubleStream;

/**
 * The coefficients of a symmetric composition χ*(αₛh) ∘ χ(βₛh) ∘ … ∘ χ*(α₁h) ∘ χ(β₁h) of a method of order 1 and its adjoint,
 * βᵢ = αₛ₊₁₋ᵢ. Where αᵢ = βᵢ = γᵢ/2, it is the composition of the symmetric method χ*(h/2) ∘ χ(h/2) with the steps γᵢh.
 */
public final class Coefficients {

    private final double[] alpha;

    private Coefficients(double[] alpha) {
        this.alpha = alpha;
    }

    /**
     * Coefficients of a composition of pairs.
     *
     * @param alpha α₁ … αₛ; the βᵢ are the same numbers in the opposite order
     * @return the coefficients
     */
    public static Coefficients ofPair(double... alpha) {
        return new Coefficients(alpha.clone());
    }

    /**
     * Coefficients of a composition of symmetric steps.
     *
     * @param gamma γ₁ … γₘ of a composition with 2m + 1 parts, of which the middle one makes the sum 1
     * @return the coefficients
     */
    public static Coefficients ofSymmetric(double... gamma) {
        int m = gamma.length;
        double[] alpha = new double[2 * m + 1];
        for (int i = 0; i < m; i++) {
            alpha[i] = gamma[i] / 2;
            alpha[2 * m - i] = gamma[i] / 2;
        }
        alpha[m] = (1 - 2 * DoubleStream.of(gamma).sum()) / 2;
        return new Coefficients(alpha);
    }

    /** Whether αᵢ = βᵢ for all i, so that this is a composition of whole steps γᵢ of a symmetric method. */
    public boolean areOfWholeSteps() {
        for (int i = 0; i < alpha.length; i++) {
            if (alpha(i) != beta(i)) {
                return false;
            }
        }
        return true;
    }

    /** The number s of pairs. */
    public int stages() {
        return alpha.length;
    }

    /**
     * A coefficient of χ*.
     *
     * @param i which one, from 0 to s − 1
     * @return αᵢ₊₁
     */
    public double alpha(int i) {
        return alpha[i];
    }

    /**
     * A coefficient of χ.
     *
     * @param i which one, from 0 to s − 1
     * @return βᵢ₊₁
     */
    public double beta(int i) {
        return alpha[alpha.length - 1 - i];
    }

    /**
     * A coefficient of a pair.
     *
     * @param i which one, from 0 to s − 1
     * @return γᵢ₊₁ = αᵢ₊₁ + βᵢ₊₁
     */
    public double gamma(int i) {
        return alpha(i) + beta(i);
    }
}
