package org.example.leapfrog;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import java.util.Set;

/**
 * The leapfrog method for H = T(p) + V(q), which is that of Störmer and Verlet in its velocity form,
 *
 * <pre>
 *   p½ = p − (h/2) V′(q),    q′ = q + h T′(p½),    p′ = p½ − (h/2) V′(q′).
 * </pre>
 *
 * <p>Order 2, symplectic, symmetric, and explicit (Hairer, Lubich, Wanner, <i>Geometric numerical integration illustrated
 * by the Störmer–Verlet method</i>, Acta Numerica 2003).
 */
public final class Leapfrog implements Integrator<SeparableHamiltonian> {

    @Override
    public Class<SeparableHamiltonian> dynamicsType() {
        return SeparableHamiltonian.class;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.SYMPLECTIC, Property.SYMMETRIC, Property.EXPLICIT);
    }

    @Override
    public Stepper stepper(SeparableHamiltonian hamiltonian, double stepSize) {
        return new LeapfrogStepper(hamiltonian, stepSize);
    }
}
