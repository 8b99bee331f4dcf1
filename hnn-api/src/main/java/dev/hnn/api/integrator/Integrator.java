package dev.hnn.api.integrator;

import dev.hnn.api.dynamics.Dynamics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A one-step method with a fixed step size. Immutable and thread-safe.
 *
 * @param <D> the kind of dynamics that the method needs
 */
public interface Integrator<D extends Dynamics> {

    /** The kind of dynamics that the method needs; a pair of model and integrator that does not fit is skipped. */
    Class<D> dynamicsType();

    /** The order of consistency r: over a fixed time the error of the state is O(hʳ). */
    int order();

    /** What the method preserves, exactly as far as it is proved. */
    Set<Property> properties();

    /**
     * The coordinates in which a step is symplectic, for a method that is {@link Property#CONJUGATE_SYMPLECTIC} and can name
     * them; whoever verifies it then sees the symplectic form itself and not its consequences alone. By default none.
     */
    default Optional<SymplecticCoordinates<D>> symplecticCoordinates() {
        return Optional.empty();
    }

    /**
     * Allocates a stepper for one run.
     *
     * @param dynamics what to advance; used by the stepper's thread alone
     * @param stepSize h, finite and not zero; a negative one goes back in time
     * @return a new stepper that waits for {@link Stepper#start}
     */
    Stepper stepper(D dynamics, double stepSize);

    /**
     * Allocates an ensemble: many trajectories that advance together, each with the bits that a {@linkplain #stepper
     * stepper} of its own gives. By default it has a stepper for each; a method that can evaluate the dynamics at many
     * states at once overrides this.
     *
     * @param dynamics what to advance; used by the ensemble's thread alone
     * @param stepSize h, finite and not zero; a negative one goes back in time
     * @param size the number of trajectories, at least 1
     * @return a new ensemble that waits for {@link Ensemble#start}
     */
    default Ensemble ensemble(D dynamics, double stepSize, int size) {
        List<Stepper> steppers = new ArrayList<>();
        for (int member = 0; member < size; member++) {
            steppers.add(stepper(dynamics, stepSize));
        }
        return new SideBySide(steppers);
    }
}
