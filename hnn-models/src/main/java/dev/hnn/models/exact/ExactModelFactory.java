package dev.hnn.models.exact;

import dev.hnn.api.model.Model;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.ModelFactory;

/** {@code exact}: see {@link ExactModel}. */
public final class ExactModelFactory implements ModelFactory<ExactSettings> {

    /** For the service loader. */
    public ExactModelFactory() {}

    @Override
    public String name() {
        return "exact";
    }

    @Override
    public String description() {
        return "the system's own Hamiltonian";
    }

    @Override
    public ExactSettings defaults() {
        return new ExactSettings();
    }

    @Override
    public Model create(ExactSettings settings, Components components) {
        return new ExactModel();
    }
}
