package dev.hnn.integrators.rungekutta;

/**
 * The classical Runge–Kutta method (Kutta 1901),
 *
 * <pre>
 *   k₁ = f(x),  k₂ = f(x + (h/2) k₁),  k₃ = f(x + (h/2) k₂),  k₄ = f(x + h k₃),
 *   x′ = x + (h/6) (k₁ + 2k₂ + 2k₃ + k₄).
 * </pre>
 *
 * <p>Order 4; preserves nothing, so it is a control: on the harmonic oscillator with angular frequency ω it multiplies the
 * energy by 1 − (hω)⁶/72 + (hω)⁸/576 a step.
 */
public final class RungeKutta4 extends ExplicitRungeKutta {

    /** Makes the method, which has no settings. */
    public RungeKutta4() {
        this(new ButcherTableau(
                new double[][] {{0.5}, {0, 0.5}, {0, 0, 1}}, new double[] {1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6}));
    }

    /** With coefficients that need not be right, for tests. */
    RungeKutta4(ButcherTableau tableau) {
        super(4, tableau);
    }
}
