package ${package};

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import java.util.Set;

/**
 * The explicit midpoint method of Runge,
 *
 * <pre>  x′ = x + h f(x + (h/2) f(x)).</pre>
 *
 * <p>Order 2; preserves nothing. It needs a vector field, so it runs with every model.
 */
public final class ExplicitMidpoint implements Integrator<VectorField> {

    @Override
    public Class<VectorField> dynamicsType() {
        return VectorField.class;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.EXPLICIT);
    }

    @Override
    public Stepper stepper(VectorField field, double stepSize) {
        return new MidpointStepper(field, stepSize);
    }

    /** One trajectory: it owns its arrays, so that a step allocates nothing. */
    private static final class MidpointStepper implements Stepper {

        private final VectorField field;
        private final double h;
        private final double[] x;
        private final double[] middle;
        private final double[] slope;
        private final Ledger ledger = new Ledger();

        MidpointStepper(VectorField field, double stepSize) {
            this.field = field;
            this.h = stepSize;
            this.x = new double[field.dimension()];
            this.middle = new double[field.dimension()];
            this.slope = new double[field.dimension()];
        }

        @Override
        public void start(double[] x0) {
            if (x0.length != x.length) {
                throw new IllegalArgumentException(
                        "The initial state must have " + x.length + " numbers, not " + x0.length + ".");
            }
            System.arraycopy(x0, 0, x, 0, x.length);
            ledger.clear();
        }

        @Override
        public void advance() {
            field.evaluate(x, slope);
            for (int i = 0; i < x.length; i++) {
                middle[i] = x[i] + h / 2 * slope[i];
            }
            field.evaluate(middle, slope);
            for (int i = 0; i < x.length; i++) {
                x[i] += h * slope[i];
            }
            ledger.gradient();
            ledger.gradient();
            ledger.step();
        }

        @Override
        public void state(double[] out) {
            System.arraycopy(x, 0, out, 0, x.length);
        }

        @Override
        public Ledger ledger() {
            return ledger;
        }
    }
}
