package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.inject.Inject;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.ComponentRequest;
import dev.hnn.bench.catalogue.Configured;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import dev.hnn.bench.limit.TimeLimit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads experiments, and single components as the command line takes them. */
public final class ExperimentReader {

    private static final String PAPER = "paper.yaml";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Catalogue catalogue;

    @Inject
    ExperimentReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The paper's experiment, which ships with the harness. */
    public Experiment paper() {
        return read(paperText(), PAPER);
    }

    /** The same as it is written. */
    public static String paperText() {
        try (InputStream in = Objects.requireNonNull(ExperimentReader.class.getResourceAsStream(PAPER))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the experiment
     * @return the experiment, valid
     * @throws InputException if anything is wrong with it
     */
    public Experiment read(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (NoSuchFileException cause) {
            throw new InputException("There is no experiment file " + file + ".", cause);
        } catch (MalformedInputException cause) {
            throw new InputException(file + " is not YAML: it is not a text in UTF-8.", cause);
        } catch (IOException cause) {
            throw new InputException(
                    "The experiment file " + file + " cannot be read; check that it is a file, and its"
                            + " permissions.",
                    cause);
        }
    }

    /**
     * Reads a text.
     *
     * @param yaml the experiment
     * @param source what to call it in error messages
     * @return the experiment, valid
     * @throws InputException if anything is wrong with it
     */
    public Experiment read(String yaml, String source) {
        JsonNode tree = Yaml.parse(yaml, source);
        if (!tree.isObject()) {
            throw new InputException(
                    source + " is not an experiment: it must be a map with systems, models, integrators,"
                            + " step-sizes and a duration.");
        }
        ExperimentFile file = Yaml.bind(tree, ExperimentFile.class, source);
        String name = file.name().orElseThrow(() -> missing(source, "name", "my-experiment"));
        if (!NAME.matcher(name).matches()) {
            throw new InputException(source + ": name must be letters, digits, dots, hyphens and underscores, since it"
                    + " names the results folder, not \"" + name + "\".");
        }
        double duration = file.duration().orElseThrow(() -> missing(source, "duration", "100"));
        List<Double> stepSizes = required(file.stepSizes(), source, "step-sizes", "[0.01]");
        for (int i = 0; i < stepSizes.size(); i++) {
            if (stepSizes.get(i) == null) {
                throw new InputException(source + ": step-sizes[" + i + "] must be a number.");
            }
            if (stepSizes.indexOf(stepSizes.get(i)) < i) {
                throw new InputException(source + ": step-sizes has " + stepSizes.get(i) + " twice; take one out.");
            }
            TimeGrid.of(stepSizes.get(i), duration, source + ": ");
        }
        Optional<TimeLimit> timeLimit = file.timeLimit().map(seconds -> TimeLimit.of(seconds, source + ": time-limit"));
        var systems = labeled(
                required(file.systems(), source, "systems", "[pendulum]"), source + ": systems", catalogue::system);
        var models =
                labeled(required(file.models(), source, "models", "[exact]"), source + ": models", catalogue::model);
        var integrators = labeled(
                required(file.integrators(), source, "integrators", "[variational]"),
                source + ": integrators",
                catalogue::integrator);
        var initialStates = initialStates(file.initialStates(), systems, source);
        return new Experiment(name, systems, models, integrators, initialStates, stepSizes, duration, timeLimit);
    }

    /**
     * A system from the command line.
     *
     * @param yaml a name, or inline YAML
     * @param option the option that it was given with
     * @return the system
     */
    public Labeled<PhysicalSystem> system(String yaml, String option) {
        return labeled(request(yaml, option), catalogue::system);
    }

    /**
     * A model from the command line.
     *
     * @param yaml a name, or inline YAML
     * @param option the option that it was given with
     * @return the model
     */
    public Labeled<Model> model(String yaml, String option) {
        return labeled(request(yaml, option), catalogue::model);
    }

    /**
     * An integrator from the command line.
     *
     * @param yaml a name, or inline YAML
     * @param option the option that it was given with
     * @return the integrator
     */
    public Labeled<Integrator<?>> integrator(String yaml, String option) {
        return labeled(request(yaml, option), catalogue::integrator);
    }

    /**
     * A component from the command line, not yet made.
     *
     * @param yaml a name, or inline YAML
     * @param option the option that it was given with
     * @return what is asked for
     */
    public static ComponentRequest request(String yaml, String option) {
        return ComponentRequest.of(Yaml.parse(yaml, option), option);
    }

    private static <T> Labeled<T> labeled(ComponentRequest request, Function<ComponentRequest, Configured<T>> maker) {
        Configured<T> made = maker.apply(request);
        String label = request.label().isEmpty() ? made.label() : request.label();
        return new Labeled<>(label, made.type(), made.settings(), made.origin().name(), made.component());
    }

    private static <T> List<Labeled<T>> labeled(
            List<JsonNode> nodes, String where, Function<ComponentRequest, Configured<T>> maker) {
        List<Labeled<T>> components = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            Labeled<T> component = labeled(ComponentRequest.of(nodes.get(i), where + "[" + i + "]"), maker);
            String label = component.label();
            for (int use = 2; !taken.add(label); use++) {
                label = component.label() + "#" + use;
            }
            components.add(component.withLabel(label));
        }
        return components;
    }

    private static Map<String, List<List<Double>>> initialStates(
            Map<String, List<List<Double>>> given, List<Labeled<PhysicalSystem>> systems, String source) {
        Map<String, Labeled<PhysicalSystem>> byLabel = new LinkedHashMap<>();
        systems.forEach(system -> byLabel.put(system.label(), system));
        given.forEach((label, states) -> {
            String where = source + ": initial-states." + label;
            if (!byLabel.containsKey(label)) {
                throw new InputException(where + ": the experiment has no system of that label; "
                        + Suggestion.among(label, byLabel.keySet()));
            }
            if (states == null || states.isEmpty()) {
                throw new InputException(where + " must be a list of states, such as [[1.0, 0.0]].");
            }
            for (int i = 0; i < states.size(); i++) {
                if (states.get(i) == null) {
                    throw new InputException(where + "[" + i + "] must be a state, such as [1.0, 0.0].");
                }
                InitialState.checked(states.get(i), byLabel.get(label), where + "[" + i + "]");
                if (states.indexOf(states.get(i)) < i) {
                    throw new InputException(where + " has " + states.get(i) + " twice; take one out.");
                }
            }
        });
        return given;
    }

    private static <T> List<T> required(List<T> list, String source, String key, String example) {
        if (list.isEmpty()) {
            throw missing(source, key, example);
        }
        return list;
    }

    private static InputException missing(String source, String key, String example) {
        return new InputException(source + ": " + key + " is missing; add, for example, " + key + ": " + example + ".");
    }
}
