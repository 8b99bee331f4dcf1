package dev.hnn.bench.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.input.Digest;
import dev.hnn.bench.plugin.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Collects what determines a component beside its settings while it is made: the plugins that it and its parts come from,
 * and the content of the files that its settings name. Mutable, for one thread.
 */
final class Inputs implements Components {

    /** The setting that names a file: a model's. */
    private static final String FILE = "file";

    private final Catalogue catalogue;
    private final SortedMap<String, String> digests = new TreeMap<>();

    Inputs(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void add(Origin origin) {
        origin.digests().whole().ifPresent(digest -> digests.put(origin.name(), digest));
    }

    /** The files that settings name. One that cannot be read is left to the component, which will say so. */
    void addFiles(JsonNode settings) {
        for (JsonNode name : settings.findValues(FILE)) {
            if (name.isTextual() && !name.textValue().isBlank()) {
                try {
                    Path file = Path.of(name.textValue());
                    digests.put(name.textValue(), Files.isRegularFile(file) ? Digest.sha256(file) : Digest.MISSING);
                } catch (IOException | InvalidPathException unreadable) {
                    digests.put(name.textValue(), "unreadable");
                }
            }
        }
    }

    /** The SHA-256 digests, by the name of a plugin's file or of another file. */
    SortedMap<String, String> digests() {
        return digests;
    }

    @Override
    public PhysicalSystem system(Choice<PhysicalSystem> choice) {
        return part(choice, catalogue::configuredSystem);
    }

    @Override
    public Model model(Choice<Model> choice) {
        return part(choice, catalogue::configuredModel);
    }

    @Override
    public Integrator<?> integrator(Choice<Integrator<?>> choice) {
        return part(choice, catalogue::configuredIntegrator);
    }

    @Override
    public NonlinearSolver solver(Choice<NonlinearSolver> choice) {
        return part(choice, catalogue::configuredSolver);
    }

    private <T> T part(Choice<T> choice, Function<Choice<T>, Configured<T>> maker) {
        Configured<T> made = maker.apply(choice);
        digests.putAll(made.digests());
        return made.component();
    }
}
