package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hnn.bench.input.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * An experiment as it is written.
 *
 * @param name what to call it in error messages
 * @param text YAML
 */
public record ExperimentSource(String name, String text) {

    private static final String PAPER = "paper.yaml";

    /** The paper's experiment, which ships with the harness. */
    public static ExperimentSource paper() {
        try (InputStream in = Objects.requireNonNull(ExperimentSource.class.getResourceAsStream(PAPER))) {
            return new ExperimentSource(PAPER, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the experiment
     * @return its text
     * @throws InputException if it cannot be read
     */
    public static ExperimentSource of(Path file) {
        try {
            return new ExperimentSource(file.toString(), Files.readString(file));
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
     * The same experiment with other values.
     *
     * @param assignments such as {@code models[1].seed=3}; there may be none
     * @return the same if there are none; else without comments
     * @throws InputException if it is not an experiment, or an assignment is wrong
     */
    public ExperimentSource with(List<String> assignments) {
        if (assignments.isEmpty()) {
            return this;
        }
        ObjectNode tree = tree();
        for (String assignment : assignments) {
            Assignment.of(assignment).apply(tree, Yaml.keys(ExperimentFile.class));
        }
        return new ExperimentSource(name + " with --set " + String.join(" --set ", assignments), Yaml.text(tree));
    }

    /** What is written, as a tree. */
    ObjectNode tree() {
        if (Yaml.parse(text, name) instanceof ObjectNode tree) {
            return tree;
        }
        throw new InputException(name + " is not an experiment: it must be a map with systems, models, integrators,"
                + " step-sizes and a duration.");
    }
}
