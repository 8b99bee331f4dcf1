package dev.hnn.integrators;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import java.util.Set;

/**
 * The explicit Euler method,
 *
 * <pre>  x′ = x + h f(x).</pre>
 *
 * <p>Order 1; preserves nothing. On the harmonic oscillator with angular frequency ω it multiplies the energy by exactly
 * 1 + h²ω² a step, which is why it is the control of the paper's experiment.
 */
public final class ExplicitEuler implements Integrator<VectorField> {

    /** Makes the method, which has no settings. */
    public ExplicitEuler() {}

    @Override
    public Class<VectorField> dynamicsType() {
        return VectorField.class;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.EXPLICIT);
    }

    @Override
    public Stepper stepper(VectorField field, double stepSize) {
        return new EulerStepper(field, stepSize);
    }

    private static final class EulerStepper implements Stepper {

        private final VectorField field;
        private final double h;
        private final CompensatedState state;
        private final double[] slope;
        private final Ledger ledger = new Ledger();

        EulerStepper(VectorField field, double stepSize) {
            this.field = field;
            this.h = stepSize;
            this.state = new CompensatedState(field.dimension());
            this.slope = new double[field.dimension()];
        }

        @Override
        public void start(double[] x0) {
            state.start(x0);
            ledger.clear();
        }

        @Override
        public void advance() {
            field.evaluate(state.x, slope);
            ledger.gradient();
            for (int i = 0; i < slope.length; i++) {
                state.add(i, h * slope[i]);
            }
            ledger.step();
        }

        @Override
        public void state(double[] out) {
            state.copyTo(out);
        }

        @Override
        public Ledger ledger() {
            return ledger;
        }
    }
}
