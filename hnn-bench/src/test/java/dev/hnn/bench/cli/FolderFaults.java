package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What can happen to a results folder, each with the proof that what was there is still there. */
final class FolderFaults {

    private static final String RESUME = "bench --resume results";
    private static final String DIAGNOSE = "diagnose --system pendulum --step-size 0.1 --duration 1";
    private static final String BENCH = "bench small.yaml --out results";

    private FolderFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault("it is not empty", BENCH, 2, run -> {
                    Files.createDirectory(run.results());
                    Files.writeString(run.results().resolve("precious.txt"), "mine");
                    return untouched(run, () -> run.bench(run.results()));
                }),
                new Fault("it is not empty", DIAGNOSE + " --out results", 2, run -> {
                    Files.createDirectory(run.results());
                    Files.writeString(run.results().resolve("budget.csv"), "mine");
                    return untouched(run, () -> CommandLineRun.of((DIAGNOSE + " --out " + run.results()).split(" ")));
                }),
                new Fault("it has results", BENCH, 2, run -> {
                    run.whole();
                    return untouched(run, () -> run.bench(run.results()));
                }),
                new Fault("a file has its name", BENCH, 2, run -> {
                    Files.writeString(run.results(), "mine");
                    return untouched(run, () -> run.bench(run.results()));
                }),
                new Fault("a file has the name of a folder above it", "bench small.yaml --out results/new", 2, run -> {
                    Files.writeString(run.results(), "mine");
                    return untouched(run, () -> run.bench(run.results().resolve("new")));
                }),
                new Fault("it may not be written to", BENCH, 2, FolderFaults::readOnlyFromTheStart),
                new Fault("it and its files may not be written to any more", RESUME, 1, FolderFaults::readOnlyLater),
                new Fault("another run is going on in it", RESUME, 2, run -> inUse(run, run::resume)),
                new Fault(
                        "another run is going on in it",
                        "report results",
                        2,
                        run -> inUse(
                                run,
                                () -> CommandLineRun.of("report", run.results().toString()))),
                new Fault("the disk is full", BENCH, 1, FolderFaults::fullDisk),
                new Fault("files may not grow any more", BENCH, 1, FolderFaults::limitOfFileSizes),
                new Fault("the journal is cut off in a line", RESUME, 0, run -> {
                    Path journal = run.whole().results().resolve("journal");
                    byte[] content = Files.readAllBytes(journal);
                    Files.write(journal, Arrays.copyOf(content, content.length - 100));
                    return mended(run);
                }),
                new Fault("a line of the journal is damaged", RESUME, 0, run -> {
                    Path journal = run.whole().results().resolve("journal");
                    List<String> lines = new ArrayList<>(Files.readAllLines(journal));
                    lines.set(2, lines.get(2).replace("energy_error_max\":", "energy_error_max\":1"));
                    Files.write(journal, lines);
                    return mended(run);
                }),
                new Fault("a trajectory is gone", RESUME, 0, run -> {
                    Files.delete(trajectory(run.whole()));
                    return mended(run);
                }),
                new Fault("a trajectory was changed", RESUME, 0, run -> {
                    Path file = trajectory(run.whole());
                    Files.writeString(file, Files.readString(file).replace("0.001,", "0.002,"));
                    return mended(run);
                }),
                new Fault("a trajectory is gone", "report results", 0, run -> {
                    Files.delete(trajectory(run.whole()));
                    CommandLineRun report =
                            CommandLineRun.of("report", run.results().toString());
                    mended(run);
                    return report;
                }),
                new Fault("a trajectory is cut short", "report results", 1, run -> {
                    Path file = trajectory(run.whole());
                    Files.writeString(file, Files.readString(file).substring(0, 1000));
                    CommandLineRun report =
                            CommandLineRun.of("report", run.results().toString());
                    mended(run);
                    return report;
                }),
                new Fault("the table is gone", RESUME, 0, run -> {
                    Files.delete(run.whole().results().resolve("results.csv"));
                    return mended(run);
                }),
                new Fault("the experiment is gone", RESUME, 2, run -> {
                    Files.delete(run.whole().results().resolve("experiment.yaml"));
                    return untouched(run, run::resume);
                }),
                new Fault("its journal is empty", "report results", 2, run -> {
                    Files.writeString(run.whole().results().resolve("journal"), "");
                    return untouched(
                            run, () -> CommandLineRun.of("report", run.results().toString()));
                }),
                new Fault("it is not there", RESUME, 2, run -> untouched(run, run::resume)),
                new Fault("it is no results folder", RESUME, 2, run -> {
                    Files.createDirectory(run.results());
                    Files.writeString(run.results().resolve("results.csv"), "mine");
                    return untouched(run, run::resume);
                }),
                new Fault("it is named twice", "bench --resume results --out other", 2, run -> {
                    run.whole();
                    return untouched(
                            run,
                            () -> CommandLineRun.of(
                                    "bench",
                                    "--resume",
                                    run.results().toString(),
                                    "--out",
                                    run.scratch().resolve("other").toString()));
                }));
    }

    /** A command. */
    @FunctionalInterface
    private interface Command {
        CommandLineRun run() throws IOException, InterruptedException;
    }

    /** Runs what must not change a byte. */
    private static CommandLineRun untouched(SmallRun run, Command command) throws IOException, InterruptedException {
        run.experiment();
        Map<String, String> before = run.files();
        CommandLineRun ended = command.run();
        assertThat(run.files()).isEqualTo(before);
        return ended;
    }

    /** Goes on, and finds that nothing is missing then. */
    private static CommandLineRun mended(SmallRun run) throws IOException {
        CommandLineRun resumed = run.resume();
        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        run.assertWhole();
        return resumed;
    }

    private static Path trajectory(SmallRun run) throws IOException {
        try (Stream<Path> files = Files.list(run.results().resolve("trajectories"))) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    private static CommandLineRun readOnlyFromTheStart(SmallRun run) throws IOException, InterruptedException {
        Files.createDirectory(run.results());
        return untouched(
                run,
                () -> withoutPermission(
                        run,
                        "bench",
                        run.experiment().toString(),
                        "--out",
                        run.results().toString()));
    }

    private static CommandLineRun readOnlyLater(SmallRun run) throws IOException, InterruptedException {
        run.whole();
        return untouched(
                run,
                () -> withoutPermission(run, "bench", "--resume", run.results().toString()));
    }

    /** The superuser gives up the power to write everywhere for this. */
    private static CommandLineRun withoutPermission(SmallRun run, String... arguments)
            throws IOException, InterruptedException {
        String dropping =
                "setpriv --bounding-set -dac_override,-dac_read_search --inh-caps -dac_override,-dac_read_search \"$@\"";
        String script = HnnProcess.isSuperuser() ? dropping : "\"$@\"";
        String[] results = {run.results().toString()};
        assertThat(HnnProcess.succeeds("chmod -R a-w \"$1\"", results)).isTrue();
        try {
            assumeTrue(
                    HnnProcess.succeeds(script, "sh", "-c", "! touch \"$1\"/x 2>/dev/null", "sh", results[0]),
                    "nothing keeps this user from writing");
            return HnnProcess.run(
                    script, Files.createTempDirectory(run.scratch().getParent(), "said"), arguments);
        } finally {
            assertThat(HnnProcess.succeeds("chmod -R u+w \"$1\"", results)).isTrue();
        }
    }

    /** Another process has begun a cell that does not end. */
    private static CommandLineRun inUse(SmallRun run, Command command) throws IOException, InterruptedException {
        Path endless = Files.writeString(
                run.scratch().resolve("endless.yaml"),
                Files.readString(run.experiment())
                        .replace("[0.001]", "[1.0, 1.0e-9]")
                        .replace("[harmonic-oscillator, pendulum]", "[pendulum]"));
        Path said = Files.createTempDirectory(run.scratch().getParent(), "said");
        Process other = HnnProcess.start(
                "exec \"$@\"",
                said.resolve("out.txt"),
                said.resolve("err.txt"),
                "bench",
                endless.toString(),
                "--out",
                run.results().toString(),
                "--threads",
                "2");
        try {
            Path journal = run.results().resolve("journal");
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while ((!Files.exists(run.results().resolve("experiment.yaml"))
                            || !Files.exists(journal)
                            || Files.readAllLines(journal).isEmpty())
                    && System.nanoTime() < deadline) {
                Thread.sleep(50);
            }
            CommandLineRun refused = command.run();
            assertThat(other.isAlive()).as("the other run goes on").isTrue();
            return refused;
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /** A file system that has room for two trajectories and not for three. */
    private static CommandLineRun fullDisk(SmallRun run) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(run.scratch().getParent().resolve("disk"));
        String unshare = HnnProcess.isSuperuser() ? "unshare -m" : "unshare -Urm";
        String mount = "mount -t tmpfs -o size=600k tmpfs '" + disk + "'";
        assumeTrue(
                HnnProcess.succeeds(unshare + " sh -c \"" + mount + "\""),
                "no file system can be mounted here; the superuser may, and whoever may make user namespaces");
        CommandLineRun full = HnnProcess.run(
                unshare + " sh -c \"" + mount + " && "
                        + "{ \\\"\\$@\\\"; code=\\$?; cp -R '" + disk + "/results' '" + run.results()
                        + "'; exit \\$code; }\" sh \"$@\"",
                Files.createTempDirectory(run.scratch().getParent(), "said"),
                "bench",
                run.experiment().toString(),
                "--out",
                disk.resolve("results").toString(),
                "--threads",
                "1",
                "--quiet");
        mended(run);
        return new CommandLineRun(full.exitCode(), full.out(), full.err().replace(disk.toString(), "disk"));
    }

    /** No file may have more than 50 kB: the first trajectory is too large. */
    private static CommandLineRun limitOfFileSizes(SmallRun run) throws IOException, InterruptedException {
        CommandLineRun limited = HnnProcess.run(
                "ulimit -f 100; exec \"$@\"",
                Files.createTempDirectory(run.scratch().getParent(), "said"),
                "bench",
                run.experiment().toString(),
                "--out",
                run.results().toString(),
                "--threads",
                "1",
                "--quiet");
        mended(run);
        return limited;
    }
}
