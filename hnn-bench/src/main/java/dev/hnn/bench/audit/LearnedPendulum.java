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
import java.util.Objects;

/**
 * A learned Hamiltonian that is there at once: a network of two layers of 16, which {@code hnn train} made of the pendulum and
 * whose file ships with the harness. It is loaded by the model that any experiment would name.
 */
public final class LearnedPendulum {

    private static final String FILE = "pendulum.safetensors";
    private static final double[] STATE = {1.2, 0.4};

    private LearnedPendulum() {}

    /**
     * Loads the network.
     *
     * @param catalogue where the model {@code hnn} and the system {@code pendulum} are
     * @param scratch a folder for the file
     * @return problems with the network's Hamiltonian
     * @throws IOException if the file cannot be written or read
     * @throws InterruptedException if the thread was interrupted
     */
    public static Family family(Catalogue catalogue, Path scratch) throws IOException, InterruptedException {
        Path file = scratch.resolve(FILE);
        try (InputStream resource =
                Objects.requireNonNull(LearnedPendulum.class.getResourceAsStream(FILE), "the network ships with hnn")) {
            Files.copy(resource, file);
        }
        String where = "the learned Hamiltonian";
        PhysicalSystem system =
                catalogue.system(ComponentRequest.named("pendulum", where)).component();
        PreparedModel model = catalogue
                .model(new ComponentRequest(
                        "hnn", "", JsonNodeFactory.instance.objectNode().put("file", file.toString()), where))
                .component()
                .prepare(system, new Loading(scratch));
        return Family.learned(new Motion(
                "a network of 16 and 16 units for the pendulum", () -> (Hamiltonian) model.dynamics(), STATE));
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
