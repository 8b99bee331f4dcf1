package dev.hnn.bench.plugin;

import dev.hnn.api.spi.ApiVersion;
import dev.hnn.bench.input.Text;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a plugin's identity from the manifests of its jars, and refuses one that was built for an API that this is not.
 *
 * <p>Of a folder of jars that one speaks which has an attribute of ours; if none has, the one that names factories.
 */
final class IdentityReader {

    private static final String NAME = "Hnn-Plugin-Name";
    private static final String VERSION = "Hnn-Plugin-Version";
    private static final String API = "Hnn-Api-Version";

    private IdentityReader() {}

    static Identity read(PluginFile file, List<Jar> jars) throws BrokenPluginException {
        for (Jar jar : jars) {
            Optional<ApiVersion> built = api(file, jar);
            if (built.isPresent()) {
                requireFitting(file, built.get());
            }
        }
        Jar speaker = jars.stream()
                .min(Comparator.comparing((Jar jar) -> !isOurs(jar)).thenComparing(jar -> !jar.bringsComponents()))
                .orElseThrow();
        return new Identity(
                Text.onOneLine(speaker.attribute(NAME)
                        .or(() -> speaker.attribute("Implementation-Title"))
                        .orElseGet(() -> withoutEnding(file))),
                speaker.attribute(VERSION)
                        .or(() -> speaker.attribute("Implementation-Version"))
                        .map(Text::onOneLine),
                api(file, speaker));
    }

    private static boolean isOurs(Jar jar) {
        return jar.attribute(NAME)
                .or(() -> jar.attribute(VERSION))
                .or(() -> jar.attribute(API))
                .isPresent();
    }

    private static Optional<ApiVersion> api(PluginFile file, Jar jar) throws BrokenPluginException {
        Optional<String> text = jar.attribute(API);
        try {
            return text.map(Compatibility::parse);
        } catch (IllegalArgumentException cause) {
            throw new BrokenPluginException(
                    file.name() + ": its manifest says " + API + ": " + Text.onOneLine(text.orElseThrow())
                            + ", which is not a version; build it again with one such as " + ApiVersion.current()
                            + ".",
                    cause);
        }
    }

    private static void requireFitting(PluginFile file, ApiVersion built) throws BrokenPluginException {
        ApiVersion host = ApiVersion.current();
        if (Compatibility.admits(host, built)) {
            return;
        }
        if (Compatibility.isNewer(built, host)) {
            throw new BrokenPluginException(file.name() + " was built for hnn-api " + built + ", and this hnn has "
                    + host + ": install a newer hnn, or build the plugin for hnn-api " + host + ".");
        }
        throw new BrokenPluginException(file.name() + " was built for hnn-api " + built + ", which hnn-api " + host
                + " is not compatible with: take a newer version of the plugin, or build it for hnn-api " + host
                + ".");
    }

    private static String withoutEnding(PluginFile file) {
        String name = Optional.ofNullable(
                        file.path().toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse(file.name());
        return name.endsWith(".jar") ? name.substring(0, name.length() - ".jar".length()) : name;
    }
}
