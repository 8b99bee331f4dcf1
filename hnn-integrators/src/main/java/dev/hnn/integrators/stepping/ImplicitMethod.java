package dev.hnn.integrators.stepping;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;
import java.util.Optional;

/** A method for all Hamiltonians whose step solves an equation, except where the form of H makes it explicit. */
public abstract class ImplicitMethod implements Integrator<Hamiltonian> {

    /** For the class that extends this. */
    protected ImplicitMethod() {}

    /**
     * Allocates a stepper that solves.
     *
     * @param hamiltonian what to advance
     * @param stepSize h
     * @return a new stepper
     */
    protected abstract PausingStepper implicitStepper(Hamiltonian hamiltonian, double stepSize);

    /**
     * Allocates a stepper that solves nothing, for a Hamiltonian that allows it; by default there is none.
     *
     * @param hamiltonian what to advance
     * @param stepSize h
     * @return a new stepper, or empty
     */
    protected Optional<Stepper> explicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return Optional.empty();
    }

    @Override
    public final Class<Hamiltonian> dynamicsType() {
        return Hamiltonian.class;
    }

    @Override
    public final Stepper stepper(Hamiltonian hamiltonian, double stepSize) {
        return explicitStepper(hamiltonian, stepSize).orElseGet(() -> implicitStepper(hamiltonian, stepSize));
    }

    /** {@inheritDoc} Where equations are solved, evaluates the gradients of all members together, stage by stage. */
    @Override
    public final Ensemble ensemble(Hamiltonian hamiltonian, double stepSize, int size) {
        return explicitStepper(hamiltonian, stepSize).isPresent()
                ? Integrator.super.ensemble(hamiltonian, stepSize, size)
                : new LockstepEnsemble(hamiltonian::gradient, () -> implicitStepper(hamiltonian, stepSize), size);
    }
}
