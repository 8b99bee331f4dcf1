package dev.hnn.integrators.rungekutta;

import java.util.Arrays;
import org.hipparchus.ode.nonstiff.ButcherArrayProvider;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * The method of order 8 of the embedded triple 8(5,3) of Dormand and Prince, with a fixed step size:
 *
 * <pre>  kᵢ = f(x + h Σⱼ aᵢⱼ kⱼ), j &lt; i = 1 … 12,    x′ = x + h Σᵢ bᵢ kᵢ.</pre>
 *
 * <p>The coefficients are those of Hipparchus, whose own integrators allocate arrays in each step; here they drive a stepper that
 * does not (Hairer, Nørsett, Wanner, <i>Solving Ordinary Differential Equations I</i>, section II.5 and its code DOP853; Prince,
 * Dormand, <i>High order embedded Runge–Kutta formulae</i>, 1981). The error estimates of the triple are not computed.
 *
 * <p>Order 8, 12 evaluations a step; preserves nothing, so it is a control.
 */
public final class DormandPrince8 extends ExplicitRungeKutta {

    /** Makes the method, which has no settings. */
    public DormandPrince8() {
        this(tableau(new DormandPrince853Integrator(1, 1, 1, 1))); // step sizes and tolerances that nothing asks for
    }

    /** With coefficients that need not be right, for tests. */
    DormandPrince8(ButcherTableau tableau) {
        super(8, tableau);
    }

    /** Less the last stages, which only the error estimates need. */
    static ButcherTableau tableau(ButcherArrayProvider provider) {
        double[] b = provider.getB();
        int stages = b.length;
        while (b[stages - 1] == 0) {
            stages--;
        }
        return new ButcherTableau(Arrays.copyOf(provider.getA(), stages - 1), Arrays.copyOf(b, stages));
    }
}
