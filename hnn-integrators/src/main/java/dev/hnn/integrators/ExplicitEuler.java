package dev.hnn.integrators;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.LockstepEnsemble;
import dev.hnn.integrators.stepping.PausingStepper;
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

    /** {@inheritDoc} Evaluates the field for all members together. */
    @Override
    public Ensemble ensemble(VectorField field, double stepSize, int size) {
        return new LockstepEnsemble(field::evaluate, () -> new EulerStepper(field, stepSize), size);
    }

    private static final class EulerStepper extends PausingStepper {

        private final VectorField field;
        private final double h;
        private final double[] slope;

        EulerStepper(VectorField field, double stepSize) {
            super(new CompensatedState(field.dimension()), new Ledger());
            this.field = field;
            this.h = stepSize;
            this.slope = new double[field.dimension()];
        }

        @Override
        protected void forget() {
            // Nothing is kept from step to step but the state.
        }

        @Override
        protected double[] point() {
            return state.x;
        }

        @Override
        protected double[] value() {
            return slope;
        }

        @Override
        protected void evaluate() {
            field.evaluate(state.x, slope);
        }

        @Override
        protected void begin() {
            // The slope is needed at the state as it is.
        }

        @Override
        protected boolean proceed() {
            for (int i = 0; i < slope.length; i++) {
                state.add(i, h * slope[i]);
            }
            return false;
        }
    }
}
