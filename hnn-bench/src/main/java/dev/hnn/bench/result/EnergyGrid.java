package dev.hnn.bench.result;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.PhysicalSystem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Energies on a rectangular grid of the phase plane, for a system with one degree of freedom and a model of it.
 *
 * @param system the label of the system
 * @param model the label of the model
 * @param window the rectangle, its border included
 * @param points how many points a side has
 * @param exact H of the system at (qᵢ, pⱼ), at index j · points + i. Not to be modified.
 * @param learned H of the model at the same points; empty for a model that is the system itself, or has no H. Not to be
 *     modified.
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of values; identity is all that is asked of them
public record EnergyGrid(
        String system, String model, PhaseWindow window, int points, double[] exact, Optional<double[]> learned) {

    /** Fine enough for smooth contours at the size of a figure. */
    public static final int POINTS = 61;

    /**
     * Looks at a model of a system.
     *
     * @param preparation which model, for which system
     * @param system the system
     * @param dynamics what the model gives
     * @return the energies, if the system has one degree of freedom
     */
    public static Optional<EnergyGrid> of(PreparationSpec preparation, PhysicalSystem system, Dynamics dynamics) {
        double[] start = system.initialState();
        if (start.length != 2) {
            return Optional.empty();
        }
        PhaseWindow window = PhaseWindow.around(system.region(), List.of(List.of(start[0], start[1])));
        double[] exact = sample(system.hamiltonian(), window, POINTS);
        Optional<double[]> learned = dynamics instanceof Hamiltonian hamiltonian
                ? Optional.of(sample(hamiltonian, window, POINTS))
                : Optional.empty();
        return Optional.of(new EnergyGrid(
                preparation.system().label(),
                preparation.model().label(),
                window,
                POINTS,
                exact,
                learned.filter(energies -> !Arrays.equals(energies, exact))));
    }

    /**
     * Evaluates a Hamiltonian on a grid.
     *
     * @param hamiltonian with one degree of freedom
     * @param window where
     * @param points how many points a side has, two at least
     * @return H at (qᵢ, pⱼ), at index j · points + i
     */
    public static double[] sample(Hamiltonian hamiltonian, PhaseWindow window, int points) {
        double[] energies = new double[points * points];
        double[] x = new double[2];
        for (int j = 0; j < points; j++) {
            x[1] = between(window.lowerP(), window.upperP(), j, points);
            for (int i = 0; i < points; i++) {
                x[0] = between(window.lowerQ(), window.upperQ(), i, points);
                energies[j * points + i] = hamiltonian.energy(x);
            }
        }
        return energies;
    }

    private static double between(double lower, double upper, int index, int points) {
        return lower + (upper - lower) * index / (points - 1);
    }
}
