package dev.hnn.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hnn.api.spi.ComponentFactory;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles plugins against the API alone, as a stranger would, and puts them into jars. */
public final class PluginJar {

    /** Where a class file has the lower byte of its major version. */
    private static final int MAJOR_VERSION = 7;

    private final Path work;
    private final Map<String, String> services = new LinkedHashMap<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> newer = new ArrayList<>();
    private final List<Path> libraries = new ArrayList<>();
    private final Manifest manifest = new Manifest();

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

    /** Has a compiled class say that it is of a Java to come. */
    public PluginJar ofNewerJava(String classFile) {
        newer.add(classFile);
        return this;
    }

    /** Compiles against a library, which does not become part of the jar. */
    public PluginJar against(Path library) {
        libraries.add(library);
        return this;
    }

    /** Writes an attribute into the manifest. */
    public PluginJar attribute(String name, String value) {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    public Path build(Path jar) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        if (Files.isDirectory(work.resolve("sources"))) {
            compile(classes);
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (var service : services.entrySet()) {
                zip.putNextEntry(new JarEntry("META-INF/services/" + service.getKey()));
                zip.write(service.getValue().getBytes(UTF_8));
            }
            for (Path file : files(classes)) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!removed.contains(name)) {
                    zip.putNextEntry(new JarEntry(name));
                    byte[] bytes = Files.readAllBytes(file);
                    if (newer.contains(name)) {
                        bytes[MAJOR_VERSION] = Byte.MAX_VALUE;
                    }
                    zip.write(bytes);
                }
            }
        }
        return jar;
    }

    private void compile(Path classes) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("--release", "17", "-proc:none", "-cp", classPath(), "-d", classes.toString()));
        files(work.resolve("sources")).forEach(file -> arguments.add(file.toString()));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new AssertionError("the plugin does not compile");
        }
    }

    private String classPath() {
        return Stream.concat(Stream.of(api()), libraries.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
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
