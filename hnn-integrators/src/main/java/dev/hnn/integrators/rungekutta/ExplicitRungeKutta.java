package dev.hnn.integrators.rungekutta;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.stepping.LockstepEnsemble;
import java.util.Set;

/** An explicit Runge–Kutta method with a fixed step size, by its tableau. */
abstract class ExplicitRungeKutta implements Integrator<VectorField> {

    private final int order;
    private final ButcherTableau tableau;

    ExplicitRungeKutta(int order, ButcherTableau tableau) {
        this.order = order;
        this.tableau = tableau;
    }

    @Override
    public final Class<VectorField> dynamicsType() {
        return VectorField.class;
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final Set<Property> properties() {
        return Set.of(Property.EXPLICIT);
    }

    @Override
    public final Stepper stepper(VectorField field, double stepSize) {
        return new RungeKuttaStepper(field, tableau, stepSize);
    }

    /** {@inheritDoc} Evaluates the field for all members together, stage by stage. */
    @Override
    public final Ensemble ensemble(VectorField field, double stepSize, int size) {
        return new LockstepEnsemble(field::evaluate, () -> new RungeKuttaStepper(field, tableau, stepSize), size);
    }
}
