package dev.hnn.bench.result;

import dev.hnn.bench.input.Digest;
import java.util.List;

/**
 * A cell by value: one run of an experiment.
 *
 * @param number 1, 2, … in the order of the experiment
 * @param system the system
 * @param model the model
 * @param integrator the integrator
 * @param stepSize h
 * @param steps the number of steps
 * @param initialState x₀ = (q, p)
 */
public record CellSpec(
        int number,
        ComponentSpec system,
        ComponentSpec model,
        ComponentSpec integrator,
        double stepSize,
        long steps,
        List<Double> initialState) {

    /** Copies the list. */
    public CellSpec {
        initialState = List.copyOf(initialState);
    }

    /**
     * The same cell at another place.
     *
     * @param other its number
     * @return a copy
     */
    public CellSpec withNumber(int other) {
        return new CellSpec(other, system, model, integrator, stepSize, steps, initialState);
    }

    /**
     * The digest of everything here but the number: of what determines the cell, given the program.
     *
     * @return 64 hexadecimal digits
     */
    public String key() {
        return Digest.sha256(ResultJson.line(withNumber(0)));
    }

    /** Its model for its system. */
    public PreparationSpec preparation() {
        return new PreparationSpec(system, model);
    }

    /** For people: which cell is this? */
    public String title() {
        return system.label() + " · " + model.label() + " · " + integrator.label() + " · h = " + stepSize;
    }
}
