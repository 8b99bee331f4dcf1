package dev.hnn.bench.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that hnn is installed in: the one that holds {@code lib} and, if there are any, {@code plugins}. */
final class Home {

    private Home() {}

    /** As the launcher script says in {@code hnn.home}; else the folder above that of this program's jar. */
    static Optional<Path> folder() {
        String told = System.getProperty("hnn.home", "");
        if (!told.isEmpty()) {
            return Optional.of(Path.of(told));
        }
        try {
            Path jar = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.toString().endsWith(".jar")
                    ? Optional.ofNullable(jar.getParent()).map(Path::getParent)
                    : Optional.empty();
        } catch (URISyntaxException cause) {
            throw new IllegalStateException("a class path is made of URIs", cause);
        }
    }
}
