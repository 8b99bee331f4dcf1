package dev.hnn.integrators.rungekutta;

/**
 * The coefficients of an explicit Runge–Kutta method, kᵢ = f(x + h Σⱼ aᵢⱼ kⱼ), x′ = x + h Σᵢ bᵢ kᵢ.
 *
 * @param a aᵢⱼ, j &lt; i, a row for each stage from the second on
 * @param b bᵢ
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, read in the stepping loop, never compared
record ButcherTableau(double[][] a, double[] b) {

    int stages() {
        return b.length;
    }
}
