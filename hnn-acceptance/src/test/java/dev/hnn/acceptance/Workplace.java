package dev.hnn.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Where the guide is followed: a folder with a clone of hnn in it, whose artifacts were installed by the guide's first
 * command. Made once, whatever is tested.
 *
 * @param folder the folder that holds the clone, {@code hnn}
 * @param examples an empty folder for clones with examples
 * @param shell runs commands
 * @param installation how long the guide's first command took
 * @param commands what the guide prints after it
 */
record Workplace(Path folder, Path examples, Shell shell, Duration installation, List<String> commands) {

    private static Workplace make() throws IOException, InterruptedException {
        Path target = Path.of("target", "acceptance").toAbsolutePath();
        Folders.delete(target);
        Path folder = Files.createDirectories(target.resolve("guide"));
        Shell shell = Shell.in(target, LinkedRepository.in(target.resolve("repository")));
        Project.cloneTo(folder.resolve("hnn"));
        List<String> commands =
                Guide.read(Project.ROOT.resolve("docs/plugins.md")).commands();
        long start = System.nanoTime();
        shell.run(folder, commands.get(0));
        Duration installation = Duration.ofNanos(System.nanoTime() - start);
        return new Workplace(
                folder,
                Files.createDirectory(target.resolve("examples")),
                shell,
                installation,
                commands.subList(1, commands.size()));
    }

    /** Gives tests the one workplace. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Workplace.class;
        }

        @Override
        public Workplace resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(
                            Workplace.class,
                            key -> {
                                try {
                                    return make();
                                } catch (IOException cause) {
                                    throw new UncheckedIOException(cause);
                                } catch (InterruptedException cause) {
                                    throw new IllegalStateException(cause);
                                }
                            },
                            Workplace.class);
        }
    }
}
