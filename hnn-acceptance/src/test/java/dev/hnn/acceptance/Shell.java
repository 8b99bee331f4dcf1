package dev.hnn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands as they are printed. The only thing that it arranges is that {@code mvn} is the Maven of this build, with
 * a repository in the build folder, and offline when this build is.
 */
final class Shell {

    private static final long MINUTES = 10;

    private final Path tools;
    private final Path cache;

    private Shell(Path tools, Path cache) {
        this.tools = tools;
        this.cache = cache;
    }

    /**
     * Arranges it.
     *
     * @param folder where to keep it
     * @param repository Maven's
     */
    static Shell in(Path folder, Path repository) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Path maven = Path.of(System.getProperty("acceptance.maven"), "bin", "mvn");
        String offline = Boolean.getBoolean("acceptance.offline") ? " --offline" : "";
        Path wrapper = Files.writeString(
                tools.resolve("mvn"),
                "#!/bin/sh\nexec '" + maven + "' --batch-mode --no-transfer-progress" + offline
                        + " -Dmaven.repo.local='" + repository + "' \"$@\"\n");
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Shell(tools, folder.resolve("cache"));
    }

    /**
     * Runs commands, and fails with all that they wrote if one of them fails.
     *
     * @param folder where
     * @param commands what
     * @return what they wrote, on stdout and stderr
     */
    String run(Path folder, String commands) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "commands", ".log");
        ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String output = Files.readString(log);
        Files.delete(log);
        assertThat(ended)
                .as("ended within %s minutes:\n%s\n%s", MINUTES, commands, output)
                .isTrue();
        assertThat(process.exitValue()).as("%s\n%s", commands, output).isZero();
        return output;
    }
}
