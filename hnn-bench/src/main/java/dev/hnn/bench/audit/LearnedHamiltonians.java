package dev.hnn.bench.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.ComponentRequest;
import dev.hnn.conformance.audit.Family;
import dev.hnn.conformance.audit.Motion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Learned Hamiltonians that are there at once: networks of two layers of 16, which {@code hnn train} made of two systems and
 * whose files ship with the harness. They are loaded by the model that any experiment would name.
 */
public final class LearnedHamiltonians {

    private final Catalogue catalogue;
    private final Path scratch;

    private LearnedHamiltonians(Catalogue catalogue, Path scratch) {
        this.catalogue = catalogue;
        this.scratch = scratch;
    }

    /**
     * Loads the networks.
     *
     * @param catalogue where the model {@code hnn} and the systems are
     * @param scratch a folder for the files
     * @return problems with the networks' Hamiltonians, with one and with two degrees of freedom
     * @throws IOException if a file cannot be written or read
     * @throws InterruptedException if the thread was interrupted
     */
    public static Family family(Catalogue catalogue, Path scratch) throws IOException, InterruptedException {
        LearnedHamiltonians networks = new LearnedHamiltonians(catalogue, scratch);
        return Family.learned(
                List.of(networks.load("pendulum", 1.2, 0.4), networks.load("henon-heiles", 0.3, -0.2, 0.1, 0.25)));
    }

    private Motion load(String learned, double... state) throws IOException, InterruptedException {
        String name = learned + ".safetensors";
        Path file = scratch.resolve(name);
        try (InputStream resource =
                Objects.requireNonNull(LearnedHamiltonians.class.getResourceAsStream(name), "it ships with hnn")) {
            Files.copy(resource, file);
        }
        String where = "the learned Hamiltonian";
        PhysicalSystem system =
                catalogue.system(ComponentRequest.named(learned, where)).component();
        PreparedModel model = catalogue
                .model(new ComponentRequest(
                        "hnn", "", JsonNodeFactory.instance.objectNode().put("file", file.toString()), where))
                .component()
                .prepare(system, new Loading(scratch));
        return new Motion("a network of 16 and 16 units for " + learned, () -> (Hamiltonian) model.dynamics(), state);
    }

    /** Nothing is trained, and there is nothing to tell. */
    private record Loading(Path cacheDirectory) implements PreparationContext {

        @Override
        public boolean retrain() {
            return false;
        }

        @Override
        public void message(String sentence) {
            // A file is loaded at once.
        }

        @Override
        public void progress(int done, int total, double loss) {
            // Likewise.
        }
    }
}
