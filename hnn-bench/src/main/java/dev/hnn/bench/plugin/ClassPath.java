package dev.hnn.bench.plugin;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Class-Path in the manifest of a jar. The JDK's class loaders follow it, so it must not lead out of the plugin: what
 * comes from elsewhere has no digest, and may be another thing tomorrow.
 */
final class ClassPath {

    private ClassPath() {}

    static void requireInside(PluginFile file, List<Jar> jars) throws BrokenPluginException {
        for (Jar jar : jars) {
            Optional<String> outside =
                    entries(jar).filter(entry -> leadsOut(jar, entry, jars)).findFirst();
            if (outside.isPresent()) {
                throw new BrokenPluginException(file.name() + ": the manifest of "
                        + jar.path().getFileName() + " has a Class-Path that leads out of the plugin, to "
                        + outside.get() + "; put that jar beside this one, both in a folder of their own.");
            }
        }
    }

    private static Stream<String> entries(Jar jar) {
        return jar.attribute("Class-Path").stream().flatMap(text -> Stream.of(text.split("\\s+", -1)));
    }

    /** What is not there leads nowhere: libraries name their neighbours, which are not always needed. */
    private static boolean leadsOut(Jar jar, String entry, List<Jar> jars) {
        try {
            URI target = new URL(jar.path().toUri().toURL(), entry).toURI();
            if (!"file".equals(target.getScheme())) {
                return true;
            }
            Path path = Path.of(target);
            return Files.exists(path) && jars.stream().noneMatch(each -> isSame(each.path(), path));
        } catch (MalformedURLException | URISyntaxException | IllegalArgumentException nowhere) {
            return false; // nor do the JDK's class loaders go there
        }
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
