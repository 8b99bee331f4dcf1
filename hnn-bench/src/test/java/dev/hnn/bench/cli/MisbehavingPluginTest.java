package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.spi.SystemFactory;
import dev.hnn.bench.PluginJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plugin whose component goes wrong while it runs costs its own cells, and one sentence says how. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisbehavingPluginTest {

    @TempDir
    private static Path elsewhere;

    @TempDir
    private Path folder;

    private Path plugins;

    @BeforeAll
    void aPluginThatGoesWrongAsItIsTold() throws IOException {
        plugins = Files.createDirectory(elsewhere.resolve("plugins"));
        PluginJar.in(Files.createDirectory(elsewhere.resolve("work")))
                .source("Factory.java", SOURCE)
                .service(SystemFactory.class, "org.example.Factory\n")
                .build(plugins.resolve("trouble.jar"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gradient-throws | failed   | IllegalStateException: no gradient today",
                "gradient-error  | failed   | StackOverflowError: no message",
                "gradient-nan    | diverged | The state, or its energy, is not finite after t = 0.0; the figures reach to there.",
                "energy-nan      | diverged | The state, or its energy, is not finite after t = 0.0; the figures reach to there."
            })
    void theCellSaysWhy(String trouble, String status, String message) throws IOException {
        Path results = folder.resolve("results");
        CommandLineRun run = bench(trouble, results);
        assertThat(run.exitCode()).isEqualTo(status.equals("failed") ? 1 : 0);
        ResultRows rows = ResultRows.of(results);
        assertThat(rows.row("trouble", "exact", "euler").get("status")).isEqualTo(status);
        assertThat(rows.row("trouble", "exact", "euler").get("message")).isEqualTo(message);
        assertThat(rows.row("pendulum", "exact", "euler").get("status")).isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state-short | its initial state has length 1 instead of 2.",
                "state-null  | trouble.jar",
                "start-nan   | the energy of its initial state is not finite."
            })
    void aSystemThatIsNoneIsRefusedBeforeAnythingRuns(String trouble, String words) throws IOException {
        Path results = folder.resolve("results");
        CommandLineRun run = bench(trouble, results);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(words).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(results).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gradient-throws | IllegalStateException: no gradient today",
                "gradient-error  | StackOverflowError: no message"
            })
    void aSingleTrajectoryEndsWithOneSentence(String trouble, String words) {
        CommandLineRun run = CommandLineRun.of(
                "simulate",
                "--system",
                "{type: trouble, kind: " + trouble + "}",
                "--integrator",
                "euler",
                "--step-size",
                "0.1",
                "--duration",
                "1",
                "--plugins",
                plugins.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(words);
    }

    private CommandLineRun bench(String trouble, Path results) throws IOException {
        Path experiment = Files.writeString(folder.resolve("trouble.yaml"), """
                name: trouble
                systems: [{type: trouble, kind: %s}, pendulum]
                models: [exact]
                integrators: [euler]
                step-sizes: [0.1]
                duration: 1
                """.formatted(trouble));
        return CommandLineRun.of(
                "bench",
                experiment.toString(),
                "--plugins",
                plugins.toString(),
                "--out",
                results.toString(),
                "--quiet");
    }

    private static final String SOURCE = """
            package org.example;

            import dev.hnn.api.dynamics.Hamiltonian;
            import dev.hnn.api.spi.Components;
            import dev.hnn.api.spi.SystemFactory;
            import dev.hnn.api.system.Box;
            import dev.hnn.api.system.PhysicalSystem;
            import dev.hnn.api.system.Region;

            public final class Factory implements SystemFactory<Factory.Settings> {
                public record Settings(String kind) {}
                @Override public String name() { return "trouble"; }
                @Override public String description() { return "trouble"; }
                @Override public Settings defaults() { return new Settings("none"); }
                @Override public PhysicalSystem create(Settings settings, Components components) {
                    String kind = settings.kind();
                    return new PhysicalSystem() {
                        @Override public double[] initialState() {
                            return kind.equals("state-null") ? null : new double[kind.equals("state-short") ? 1 : 2];
                        }
                        @Override public double[] referencePoint() { return new double[2]; }
                        @Override public Region region() {
                            return new Box(new double[] {-1, -1}, new double[] {1, 1});
                        }
                        @Override public Hamiltonian hamiltonian() { return new Energy(kind); }
                    };
                }

                private static final class Energy implements Hamiltonian {
                    private final String kind;
                    private int calls;
                    Energy(String kind) { this.kind = kind; }
                    @Override public int degreesOfFreedom() { return 1; }
                    @Override public double energy(double[] x) {
                        calls++;
                        return kind.equals("start-nan") || kind.equals("energy-nan") && calls > 2 ? Double.NaN : 1;
                    }
                    @Override public double gradient(double[] x, double[] gradient) {
                        switch (kind) {
                            case "gradient-throws" -> throw new IllegalStateException("no gradient\\ntoday");
                            case "gradient-error" -> throw new StackOverflowError();
                            case "gradient-nan" -> gradient[0] = Double.NaN;
                            default -> gradient[0] = 0;
                        }
                        return 1;
                    }
                    @Override public void hessianVector(double[] x, double[] v, double[] product) {}
                }
            }
            """;
}
