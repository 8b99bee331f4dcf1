package dev.hnn.conformance;

import dev.hnn.api.model.Model;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.ModelFactory;
import dev.hnn.api.system.PhysicalSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The checks of a model: its derivatives where it has a Hamiltonian, and that equal settings give equal bits. */
public final class ModelChecks {

    private ModelChecks() {}

    /**
     * The checks. The model is prepared when the first of them runs, and again in those that compare two preparations; a
     * model that trains does so three times, and four times where its settings have a seed.
     *
     * @param model the model; choose small settings
     * @param system the system that it is prepared for
     * @param scratchDirectory an empty folder for its files
     * @return the checks, in the order in which their failures explain each other; nothing has run yet. They share the
     *     prepared model, so one thread runs them.
     */
    public static List<Check> of(Model model, PhysicalSystem system, Path scratchDirectory) {
        return of(model, system, scratchDirectory, file -> {
            throw new NotApplicable("no way to load a model file is known");
        });
    }

    /**
     * The checks of the model that a factory makes. Where its settings have a string {@code file}, this loads a model; where
     * they have a whole number {@code seed} and load none, another seed is to make a difference.
     *
     * @param factory the factory
     * @param settings the settings of the model; choose small ones
     * @param components resolves settings that are components themselves
     * @param system the system that it is prepared for
     * @param scratchDirectory an empty folder for its files
     * @param <S> the settings
     * @return as above
     */
    public static <S extends Record> List<Check> of(
            ModelFactory<S> factory, S settings, Components components, PhysicalSystem system, Path scratchDirectory) {
        return of(
                () -> factory.create(settings, components),
                system,
                scratchDirectory,
                file -> {
                    if (!(Settings.get(settings, "file").orElse(0) instanceof String)) {
                        throw new NotApplicable("the settings have no string \"file\" to load a model by");
                    }
                    return factory.create(Settings.with(settings, "file", file.toString()), components);
                },
                () -> factory.create(Seeds.another(settings), components));
    }

    /**
     * The checks of a model that can be loaded from a file.
     *
     * @param model the model; choose small settings
     * @param system the system that it is prepared for
     * @param scratchDirectory an empty folder for its files
     * @param loader makes the model that loads a file
     * @return as above
     */
    public static List<Check> of(Model model, PhysicalSystem system, Path scratchDirectory, ModelLoader loader) {
        return of(() -> model, system, scratchDirectory, loader, () -> {
            throw new NotApplicable("no way to change a seed is known");
        });
    }

    private static List<Check> of(
            Workers<Model> models,
            PhysicalSystem system,
            Path scratchDirectory,
            ModelLoader loader,
            Workers<Model> withAnotherSeed) {
        Preparations preparations = new Preparations(models, system, scratchDirectory);
        SystemMatch match = new SystemMatch(preparations);
        SameModel same = new SameModel(preparations);
        List<Check> checks = new ArrayList<>();
        checks.add(new Claim("dimension", "the model has the dimension of the system", match::dimension));
        checks.add(new Claim("finite", "the vector field is finite in the system's region", match::finite));
        checks.addAll(HamiltonianChecks.of(preparations::hamiltonian, preparations::states));
        checks.add(new Claim("gauge", "H agrees with that of the system at its reference point", match::gauge));
        checks.addAll(FieldChecks.of(preparations::field, preparations::states));
        checks.add(
                new Claim("determinism", "equal settings and systems give equal bits, and equal files", same::again));
        checks.add(new Claim(
                "seed",
                "another seed gives another model, in the same cache too",
                () -> same.reseeded(withAnotherSeed)));
        checks.add(
                new Claim("cache", "a model from the cache has the bits of the one that was trained", same::fromCache));
        checks.add(new Claim("retrain", "training again gives the same bits", same::retrained));
        checks.add(new Claim("moved-cache", "a cache can be copied to another place", same::moved));
        checks.add(new Claim(
                "save-and-load", "a model loaded from its file has the same bits", () -> same.loaded(loader)));
        return List.copyOf(checks);
    }
}
