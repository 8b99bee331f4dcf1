package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.ComponentRequest;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.measure.Measures;
import java.util.List;
import java.util.regex.Pattern;

/** Reads experiments, and single components as the command line takes them. */
public final class ExperimentReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private static final String TOLERANCE = "tolerance";

    /** A row each; more than this is a slip, and takes more memory than there is. */
    private static final long MOST_CELLS = 1_000_000;

    private final Catalogue catalogue;

    @Inject
    ExperimentReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads an experiment.
     *
     * @param source the experiment
     * @return the same, valid
     * @throws InputException if anything is wrong with it
     */
    public Experiment read(ExperimentSource source) {
        return experiment(Yaml.bind(source.tree(), ExperimentFile.class, source.name()), source.name());
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
        return read(new ExperimentSource(source, yaml));
    }

    private Experiment experiment(ExperimentFile file, String source) {
        String name = file.name().orElseThrow(() -> missing(source, "name", "my-experiment"));
        if (!NAME.matcher(name).matches()) {
            throw new InputException(source + ": name must be letters, digits, dots, hyphens and underscores, since it"
                    + " names the results folder, not \"" + name + "\".");
        }
        List<Double> durations = Numbers.oneOrMore(
                file.duration().orElseThrow(() -> missing(source, "duration", "100")),
                source + ": duration",
                "[10, 100]");
        List<Double> stepSizes = required(file.stepSizes(), source, "step-sizes", "[0.01]");
        if (stepSizes.contains(null)) {
            throw new InputException(source + ": step-sizes[" + stepSizes.indexOf(null) + "] must be a number.");
        }
        var systems = ComponentList.of(
                required(file.systems(), source, "systems", "[pendulum]"), source + ": systems", catalogue::system);
        Experiment all = new Experiment(
                name,
                systems,
                ComponentList.of(
                        required(file.models(), source, "models", "[exact]"), source + ": models", catalogue::model),
                ComponentList.of(
                        required(file.integrators(), source, "integrators", "[variational]"),
                        source + ": integrators",
                        catalogue::integrator),
                InitialStates.read(file.initialStates(), systems, source + ": initial-states"),
                Numbers.distinct(stepSizes, source + ": step-sizes"),
                Numbers.distinct(durations, source + ": duration"),
                Selection.ALL,
                file.timeLimit().map(seconds -> TimeLimit.of(seconds, source + ": time-limit")),
                measures(file, source),
                file.onUnconverged().orElse(UnconvergedPolicy.COUNT));
        Experiment selected = all.with(new Selection(
                PatternFile.read(file.include(), all, source + ": include"),
                PatternFile.read(file.exclude(), all, source + ": exclude")));
        requireCells(selected, source);
        return selected;
    }

    private static List<String> measures(ExperimentFile file, String source) {
        if (file.measures().filter(List::isEmpty).isPresent()) {
            throw new InputException(
                    source + ": measures is empty; name one, for example measures: [energy], or leave the"
                            + " key out for those by default.");
        }
        return Measures.chosen(file.measures().orElse(List.of()), source + ": measures");
    }

    private static void requireCells(Experiment experiment, String source) {
        long cells = experiment.blocks(source + ": ").stream()
                .mapToLong(block -> (long) block.integrators().size()
                        * experiment.initialStatesOf(block.system()).size())
                .sum();
        if (cells == 0) {
            throw new InputException(source + ": include and exclude leave no cell; take one of their patterns out.");
        }
        if (cells > MOST_CELLS) {
            throw new InputException(source + ": these are " + cells + " cells, and the most is " + MOST_CELLS
                    + "; sweep less, or exclude some.");
        }
    }

    /**
     * A system from the command line.
     *
     * @param yaml a name, or inline YAML
     * @param option the option that it was given with
     * @return the system
     */
    public Labeled<PhysicalSystem> system(String yaml, String option) {
        return ComponentList.single(request(yaml, option), catalogue::system);
    }

    /**
     * A model from the command line.
     *
     * @param yaml a name, or inline YAML
     * @param option the option that it was given with
     * @return the model
     */
    public Labeled<Model> model(String yaml, String option) {
        return ComponentList.single(request(yaml, option), catalogue::model);
    }

    /**
     * An integrator from the command line.
     *
     * @param yaml a name, or inline YAML
     * @param option the option that it was given with
     * @return the integrator
     */
    public Labeled<Integrator<?>> integrator(String yaml, String option) {
        return ComponentList.single(request(yaml, option), catalogue::integrator);
    }

    /**
     * An integrator whose solvers go on until round-off.
     *
     * @param integrator an integrator
     * @return the same with every tolerance among its settings set to 0; the integrator itself if it does not take that
     */
    public Integrator<?> precise(Labeled<Integrator<?>> integrator) {
        ObjectNode settings = integrator.settings().deepCopy();
        settings.findParents(TOLERANCE).forEach(parent -> ((ObjectNode) parent).put(TOLERANCE, 0.0));
        try {
            return catalogue
                    .integrator(new ComponentRequest(integrator.type(), "", settings, integrator.label()))
                    .component();
        } catch (InputException refused) {
            return integrator.component();
        }
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
