package dev.hnn.bench.cli;

import dev.hnn.bench.input.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Checks, before any work is done, that its result can be written. */
final class OutputFile {

    private OutputFile() {}

    static void requireWritable(Path file, boolean force) {
        if (file.toString().isEmpty() || Files.isDirectory(file)) {
            throw new InputException("--out: \"" + file + "\" is not the name of a file.");
        }
        Path folder = Objects.requireNonNullElse(file.getParent(), Path.of("."));
        if (!Files.isDirectory(folder)) {
            throw new InputException("--out: there is no folder " + folder + "; make it first.");
        }
        if (!Files.isWritable(folder)) {
            throw new InputException(
                    "--out: the folder " + folder + " is not writable; choose another or change its permissions.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new InputException("--out: " + file + " is not a regular file, and is left alone; name another one.");
        }
        if (Files.exists(file) && !force) {
            throw new InputException("--out: " + file + " exists; choose another name, or replace it with --force.");
        }
    }
}
