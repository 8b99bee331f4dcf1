package dev.hnn.integrators.stephalving;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import java.util.EnumSet;
import java.util.Set;

/**
 * Another integrator Φ whose steps are taken again where a solve of theirs ended without convergence: as Φ(h/2) ∘ Φ(h/2), then as
 * four steps with h/4, and so on until all of them converge. Where that fails too the step stays as it was first taken, and
 * counts as unconverged.
 *
 * <p>It saves a run from a step whose error nobody knows, at a price: a step whose length depends on the state is a different
 * map. Where steps are repeated, it is symplectic no longer, nor symmetric, and the theory of modified energies does not apply;
 * what each single step keeps, such as the energy, stays kept. The ledger counts the work of attempts that failed, but of their
 * solves only those of a step that stayed unconverged.
 *
 * @param <D> the kind of dynamics that the other integrator needs
 */
public final class StepHalving<D extends Dynamics> implements Integrator<D> {

    private static final int MOST_HALVINGS = 20;

    /** What a composition of any steps keeps if each of them does. */
    private static final Set<Property> KEPT =
            Set.of(Property.ENERGY_PRESERVING, Property.QUADRATIC_INVARIANTS_PRESERVING, Property.EXPLICIT);

    private final Integrator<D> integrator;
    private final int halvings;

    /**
     * Makes the method.
     *
     * @param integrator takes the steps
     * @param halvings how often a step is halved at most, 1 to 20
     * @throws IllegalArgumentException if the number is out of range
     */
    public StepHalving(Integrator<D> integrator, int halvings) {
        if (halvings < 1 || halvings > MOST_HALVINGS) {
            throw new IllegalArgumentException(
                    "halvings must be from 1 to " + MOST_HALVINGS + ", not " + halvings + ".");
        }
        this.integrator = integrator;
        this.halvings = halvings;
    }

    @Override
    public Class<D> dynamicsType() {
        return integrator.dynamicsType();
    }

    @Override
    public int order() {
        return integrator.order();
    }

    /** {@inheritDoc} Of those of the other integrator, what every composition of its steps has. */
    @Override
    public Set<Property> properties() {
        Set<Property> properties = EnumSet.copyOf(KEPT);
        properties.retainAll(integrator.properties());
        return Set.copyOf(properties);
    }

    @Override
    public Stepper stepper(D dynamics, double stepSize) {
        Stepper[] steppers = new Stepper[halvings + 1];
        for (int k = 0; k <= halvings; k++) {
            steppers[k] = integrator.stepper(dynamics, Math.scalb(stepSize, -k));
        }
        return new HalvingStepper(steppers, dynamics.dimension());
    }
}
