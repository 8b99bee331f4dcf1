package dev.hnn.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The project that is being built. */
final class Project {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Project() {}

    /**
     * Makes a clone, built but for its artifacts: its sources, with the distribution that this build has made.
     *
     * @param to the folder to make
     */
    static void cloneTo(Path to) throws IOException {
        cloneDistributionTo(to);
        for (Path entry : Folders.entries(ROOT)) {
            String name = entry.getFileName().toString();
            if (name.equals("pom.xml")) {
                Files.copy(entry, to.resolve(name));
            } else if (name.equals(".mvn") || (name.startsWith("hnn-") && Files.isDirectory(entry))) {
                Folders.copySources(entry, to.resolve(name));
            }
        }
        // The distribution is newer than the sources, or ./hnn would build it again.
        markAsBuilt(to);
    }

    /**
     * Makes as much of a clone as it takes to run hnn.
     *
     * @param to the folder to make
     */
    static void cloneDistributionTo(Path to) throws IOException {
        Path target = Files.createDirectories(to.resolve("hnn-bench").resolve("target"));
        Files.createDirectory(to.resolve("plugins"));
        Files.copy(ROOT.resolve("hnn"), to.resolve("hnn"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createSymbolicLink(
                target.resolve("hnn"),
                ROOT.resolve("hnn-bench").resolve("target").resolve("hnn"));
        markAsBuilt(to);
    }

    private static void markAsBuilt(Path clone) throws IOException {
        Files.writeString(clone.resolve("hnn-bench").resolve("target").resolve("hnn.built"), "");
    }
}
