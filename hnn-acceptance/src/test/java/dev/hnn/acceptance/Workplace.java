package dev.hnn.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param commands what the guide prints after its first command
 */
record Workplace(Path folder, Path examples, Shell shell, List<String> commands) {

    private static Workplace make() throws IOException, InterruptedException {
        Path target = Path.of("target", "acceptance").toAbsolutePath();
        Folders.delete(target);
        Path folder = Files.createDirectories(target.resolve("guide"));
        Shell shell = Shell.in(target, LinkedRepository.in(target.resolve("repository")));
        Project.cloneTo(folder.resolve("hnn"));
        List<String> commands =
                Guide.read(Project.ROOT.resolve("docs/plugins.md")).commands();
        shell.run(folder, commands.get(0));
        return new Workplace(
                folder, Files.createDirectory(target.resolve("examples")), shell, commands.subList(1, commands.size()));
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
