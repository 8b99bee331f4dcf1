package dev.hnn.integrators;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.integrator.SymplecticCoordinates;
import dev.hnn.conformance.Finding;
import java.util.Optional;
import java.util.Set;

/** A method with claims that are not its own, to see which of them the conformance checks refute. */
public record Claiming<D extends Dynamics>(Integrator<D> method, int order, Set<Property> properties)
        implements Integrator<D> {

    /** What a check says of the claims. */
    public Finding check(String name) {
        return Conformance.check(this, name);
    }

    @Override
    public Class<D> dynamicsType() {
        return method.dynamicsType();
    }

    @Override
    public Optional<SymplecticCoordinates<D>> symplecticCoordinates() {
        return method.symplecticCoordinates();
    }

    @Override
    public Stepper stepper(D dynamics, double stepSize) {
        return method.stepper(dynamics, stepSize);
    }

    @Override
    public Ensemble ensemble(D dynamics, double stepSize, int size) {
        return method.ensemble(dynamics, stepSize, size);
    }
}
