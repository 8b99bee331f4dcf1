package dev.hnn.bench.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens plugins. */
final class Opener {

    private Opener() {}

    /**
     * Opens a plugin.
     *
     * @param file the plugin
     * @param problems receives what is to be said of a plugin that works nevertheless
     * @return the plugin, with its class loader
     * @throws BrokenPluginException if it cannot be opened, or is refused
     */
    static Origin open(PluginFile file, List<Problem> problems) throws BrokenPluginException {
        requireReachable(file);
        List<Jar> jars = new ArrayList<>();
        List<URL> urls = new ArrayList<>();
        for (Path path : paths(file)) {
            Jar jar = Jar.open(path, file.otherwise());
            jars.add(jar);
            urls.add(url(path));
        }
        ClassPath.requireInside(file, jars);
        Identity identity = IdentityReader.read(file, jars);
        if (jars.stream().anyMatch(Jar::carriesApi)) {
            problems.add(Problem.of(
                    file.name(),
                    file.name() + " carries classes of hnn-api, which are not used; build it with hnn-api in the scope"
                            + " provided."));
        }
        ClassLoader loader = new PluginClassLoader(file.name(), urls, Opener.class.getClassLoader());
        return new Origin(file.name(), identity, digests(file), loader);
    }

    private static Digests digests(PluginFile file) throws BrokenPluginException {
        try {
            return Digests.of(file);
        } catch (IOException cause) {
            throw new BrokenPluginException(file.path() + " cannot be read: check the disk.", cause);
        }
    }

    private static List<Path> paths(PluginFile file) throws BrokenPluginException {
        try {
            List<Path> jars = file.jars();
            if (jars.isEmpty()) {
                throw new BrokenPluginException(file.path()
                        + " is a folder without jars: put the plugin's jars into it, or " + file.otherwise());
            }
            return jars;
        } catch (IOException cause) {
            throw new BrokenPluginException(
                    file.path() + " is a folder that cannot be read: change its permissions.", cause);
        }
    }

    /** A link may lead nowhere, or to itself, or to a folder that it lies in. */
    private static void requireReachable(PluginFile file) throws BrokenPluginException {
        Path path = file.path().toAbsolutePath().normalize();
        try {
            Path real = path.toRealPath();
            Optional<Path> parent = Optional.ofNullable(path.getParent());
            if (parent.isPresent() && parent.get().toRealPath().startsWith(real)) {
                throw new BrokenPluginException(
                        file.path() + " is a link to a folder that it lies in: " + file.otherwise());
            }
        } catch (NoSuchFileException cause) {
            String what = Files.isSymbolicLink(path) ? " is a link to what is not there" : " is not there";
            throw new BrokenPluginException(file.path() + what + ": take it out, or put the plugin there.", cause);
        } catch (AccessDeniedException cause) {
            throw new BrokenPluginException(file.path() + " cannot be read: change its permissions.", cause);
        } catch (IOException cause) {
            throw new BrokenPluginException(
                    file.path() + " is a link that leads back to itself: " + file.otherwise(), cause);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException cause) {
            throw new IllegalStateException("every file has a URL", cause);
        }
    }
}
