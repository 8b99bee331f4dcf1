package dev.hnn.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A local Maven repository in the build folder: links to all that the user's has but hnn itself. So nothing is copied or
 * downloaded twice, and nothing that is installed here is seen outside. What the inner builds need, the outer one has
 * needed before: the same plugins and libraries in the same versions.
 */
final class LinkedRepository {

    private LinkedRepository() {}

    static Path in(Path folder) throws IOException {
        Path users = Path.of(System.getProperty("acceptance.repository"));
        Path ours = Files.createDirectories(folder);
        Path dev = Files.createDirectories(ours.resolve("dev"));
        link(users, ours, "dev");
        if (Files.isDirectory(users.resolve("dev"))) {
            link(users.resolve("dev"), dev, "hnn");
        }
        return ours;
    }

    private static void link(Path from, Path to, String except) throws IOException {
        for (Path entry : Folders.entries(from)) {
            if (!entry.endsWith(except)) {
                Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
            }
        }
    }
}
