package dev.hnn.bench.experiment;

import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.input.InputException;
import java.util.Arrays;
import java.util.List;

/** States as lists of numbers. */
public final class InitialState {

    private InitialState() {}

    /**
     * Checks a state that the user wrote.
     *
     * @param state the state
     * @param system the system that is to start from it
     * @param where where it was written
     * @return the state
     * @throws InputException if it is not a state of that system
     */
    public static List<Double> checked(List<Double> state, Labeled<PhysicalSystem> system, String where) {
        int dimension = system.component().initialState().length;
        if (state.size() != dimension) {
            throw new InputException(
                    where + " has " + state.size() + " numbers, but a state of " + system.label() + " has " + dimension
                            + ": " + String.join(", ", system.component().coordinateNames()) + ".");
        }
        for (Double value : state) {
            if (value == null || !Double.isFinite(value)) {
                throw new InputException(where + " must hold finite numbers, not " + value + ".");
            }
        }
        return List.copyOf(state);
    }

    static List<Double> listOf(double[] state) {
        return Arrays.stream(state).boxed().toList();
    }
}
