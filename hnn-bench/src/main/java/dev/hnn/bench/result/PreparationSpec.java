package dev.hnn.bench.result;

import dev.hnn.bench.input.Digest;

/**
 * A model to be prepared for a system, once, however many cells need it; by value.
 *
 * @param system the system
 * @param model the model
 */
public record PreparationSpec(ComponentSpec system, ComponentSpec model) {

    /**
     * The digest of everything here: of what determines the model, given the program.
     *
     * @return 64 hexadecimal digits
     */
    public String key() {
        return Digest.sha256(ResultJson.line(this));
    }

    /** For people: "hnn for pendulum". */
    public String title() {
        return model.label() + " for " + system.label();
    }
}
