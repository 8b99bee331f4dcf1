package dev.hnn.bench.verify;

import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A model that remembers whether it refused its system, as one may that does not fit. Thread-safe, as the model is. */
final class FittingModel implements Model {

    private final Model model;
    private final AtomicReference<Optional<String>> refusal = new AtomicReference<>(Optional.empty());

    FittingModel(Model model) {
        this.model = model;
    }

    @Override
    public PreparedModel prepare(PhysicalSystem system, PreparationContext context)
            throws IOException, InterruptedException {
        try {
            return model.prepare(system, context);
        } catch (IllegalArgumentException refused) {
            refusal.set(Optional.of(Objects.requireNonNullElse(refused.getMessage(), "it gave no reason")));
            throw refused;
        }
    }

    /** Why it refused; empty if it did not. */
    Optional<String> refusal() {
        return refusal.get();
    }
}
