package dev.hnn.bench.experiment;

import dev.hnn.bench.input.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
}
