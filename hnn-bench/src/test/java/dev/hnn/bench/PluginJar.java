package dev.hnn.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hnn.api.spi.ComponentFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles plugins against the API alone, as a stranger would, and puts them into jars. */
public final class PluginJar {

    private final Path work;
    private final Map<String, String> services = new LinkedHashMap<>();
    private final List<String> removed = new ArrayList<>();

    private PluginJar(Path work) {
        this.work = work;
    }

    public static PluginJar in(Path emptyFolder) {
        return new PluginJar(emptyFolder);
    }

    public PluginJar source(String fileName, String code) throws IOException {
        Files.writeString(Files.createDirectories(work.resolve("sources")).resolve(fileName), code);
        return this;
    }

    public PluginJar service(Class<?> service, String lines) {
        services.put(service.getName(), lines);
        return this;
    }

    /** Leaves a compiled class out of the jar. */
    public PluginJar without(String classFile) {
        removed.add(classFile);
        return this;
    }

    public Path build(Path jar) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        if (Files.isDirectory(work.resolve("sources"))) {
            compile(classes);
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (var service : services.entrySet()) {
                zip.putNextEntry(new JarEntry("META-INF/services/" + service.getKey()));
                zip.write(service.getValue().getBytes(UTF_8));
            }
            for (Path file : files(classes)) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!removed.contains(name)) {
                    zip.putNextEntry(new JarEntry(name));
                    zip.write(Files.readAllBytes(file));
                }
            }
        }
        return jar;
    }

    private void compile(Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-proc:none", "-cp", api().toString(), "-d", classes.toString()));
        files(work.resolve("sources")).forEach(file -> arguments.add(file.toString()));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new AssertionError("the plugin does not compile");
        }
    }

    /** Where the API comes from: its jar, or its classes when only tests are run. */
    public static Path api() {
        try {
            return Path.of(ComponentFactory.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException cause) {
            throw new AssertionError(cause);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
