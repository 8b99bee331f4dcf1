package dev.hnn.bench.diagnose;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.experiment.TimeGrid;
import dev.hnn.conformance.numerics.Steppers;
import dev.hnn.conformance.numerics.TangentLift;
import java.util.stream.Stream;

/**
 * The trajectory that is diagnosed.
 *
 * @param system the system
 * @param model a model of it that has a Hamiltonian
 * @param integrator the method
 * @param precise the same method with its solvers told to go on until round-off
 * @param grid the steps
 * @param initialState x₀ = (q, p). Not to be modified.
 */
@SuppressWarnings("ArrayRecordComponent") // read only
public record Motion(
        PhysicalSystem system,
        PreparedModel model,
        Integrator<?> integrator,
        Integrator<?> precise,
        TimeGrid grid,
        double[] initialState) {

    /**
     * Whether a method can be diagnosed on a Hamiltonian: whether it takes that, and what is made of it here.
     *
     * @param integrator the method
     * @param hamiltonian the Hamiltonian
     */
    public static boolean fits(Integrator<?> integrator, Hamiltonian hamiltonian) {
        return Stream.of(hamiltonian, ScaledHamiltonian.of(hamiltonian), TangentLift.of(hamiltonian))
                .allMatch(integrator.dynamicsType()::isInstance);
    }

    /** The Hamiltonian of the model, for one thread. */
    Hamiltonian hamiltonian() {
        return (Hamiltonian) model.dynamics();
    }

    /** A stepper of the method, begun at the initial state. */
    Stepper begun() {
        Stepper stepper = Steppers.of(integrator, model.dynamics(), grid.stepSize());
        stepper.start(initialState);
        return stepper;
    }
}
