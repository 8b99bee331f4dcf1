package dev.hnn.integrators.rungekutta;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.stepping.LockstepEnsemble;
import java.util.Arrays;
import java.util.Set;
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
public final class DormandPrince8 implements Integrator<VectorField> {

    private final ButcherTableau tableau;

    /** Makes the method, which has no settings. */
    public DormandPrince8() {
        this(tableau(new DormandPrince853Integrator(1, 1, 1, 1))); // step sizes and tolerances that nothing asks for
    }

    /** With coefficients that need not be right, for tests. */
    DormandPrince8(ButcherTableau tableau) {
        this.tableau = tableau;
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

    @Override
    public Class<VectorField> dynamicsType() {
        return VectorField.class;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.EXPLICIT);
    }

    @Override
    public Stepper stepper(VectorField field, double stepSize) {
        return new RungeKuttaStepper(field, tableau, stepSize);
    }

    /** {@inheritDoc} Evaluates the field for all members together, stage by stage. */
    @Override
    public Ensemble ensemble(VectorField field, double stepSize, int size) {
        return new LockstepEnsemble(field::evaluate, () -> new RungeKuttaStepper(field, tableau, stepSize), size);
    }
}
