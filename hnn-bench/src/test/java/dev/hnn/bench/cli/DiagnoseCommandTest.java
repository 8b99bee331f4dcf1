package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hnn.api.spi.ModelFactory;
import dev.hnn.bench.PluginJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnoseCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aTrajectoryIsTakenApart() throws IOException {
        Path out = folder.resolve("new").resolve("diagnosis");
        CommandLineRun run =
                diagnose("henon-heiles", "--integrator", "gauss-legendre", "--section", "q1", "--out", out.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("model", "discretisation", "round-off and solver", "total", "Lyapunov exponents: ")
                .containsPattern("\\d+ crossings of the plane q1 = 0");
        List<String> budget = Files.readAllLines(out.resolve("budget.csv"));
        assertThat(budget.get(0)).startsWith("t,model_state_error,discretisation_state_error,round_off_state_error");
        assertThat(budget).hasSizeGreaterThan(100);
        assertThat(Files.readAllLines(out.resolve("lyapunov.csv")).get(0))
                .isEqualTo("t,lyapunov_exponent_1,lyapunov_exponent_2,lyapunov_exponent_3,lyapunov_exponent_4");
        assertThat(Files.readAllLines(out.resolve("section.csv")).get(0)).isEqualTo("t,q1,q2,p1,p2");
        for (String figure : List.of("budget", "lyapunov", "section")) {
            assertThat(Files.size(out.resolve(figure + ".png"))).isGreaterThan(5000);
            assertThat(Files.readString(out.resolve(figure + ".svg"))).startsWith("<?xml");
        }
    }

    @Test
    void equalRunsGiveEqualBytes() throws IOException {
        for (String name : List.of("a", "b")) {
            diagnose(
                    "pendulum",
                    "--section",
                    "p=0.1",
                    "--out",
                    folder.resolve(name).toString());
        }
        for (String file : List.of("budget.csv", "lyapunov.csv", "section.csv", "section.svg")) {
            assertThat(folder.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
        }
    }

    @Test
    void aFolderThatHoldsFilesIsLeftAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("budget.csv"), "mine");
        CommandLineRun run = diagnose("pendulum", "--out", folder.toString());
        assertThat(run)
                .isEqualTo(new CommandLineRun(
                        2,
                        "",
                        "hnn: The results folder \"" + folder
                                + "\" is not empty; empty it, or name another one with --out."
                                + System.lineSeparator()));
        assertThat(folder.toFile().list()).containsExactly("budget.csv");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void stepsThatDoNotConvergeAreCounted() {
        CommandLineRun run = diagnose(
                "pendulum",
                "--integrator",
                "{type: implicit-midpoint, solver: {type: fixed-point, max-iterations: 1}}");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("hnn: the solver did not converge in 1,000 of 1,000 steps; take a smaller step size.");
    }

    static Stream<Arguments> badInput() {
        return Stream.of(
                arguments(
                        List.of("--section", "q3"), "--section: the system has no coordinate \"q3\"; did you mean \"q"),
                arguments(
                        List.of("--section", "q1=much"),
                        "--section must be a coordinate, or a coordinate and a number such as q1=0.5, not \"q1=much\"."),
                arguments(List.of("--section", "q1=NaN"), "--section must be a coordinate"),
                arguments(List.of("--initial-state", "a b c d"), "--initial-state must be numbers between blanks"),
                arguments(List.of("--initial-state", "1 0"), "has 2 numbers"));
    }

    @ParameterizedTest
    @MethodSource
    void badInput(List<String> arguments, String sentence) {
        CommandLineRun run = diagnose("henon-heiles", arguments.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .as(run.err())
                .hasSize(1)
                .first()
                .asString()
                .contains(sentence);
    }

    @Test
    void aModelWithoutHamiltonianCannotBeTakenApart() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        PluginJar.in(Files.createDirectory(folder.resolve("work")))
                .source("Models.java", MODEL)
                .service(ModelFactory.class, "org.example.Models\n")
                .build(plugins.resolve("field.jar"));
        CommandLineRun run = diagnose("henon-heiles", "--model", "field", "--plugins", plugins.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains(
                        "--model must give a Hamiltonian, and this one gives a org.example.Models$Field; choose another one.");
    }

    private static final String MODEL = """
            package org.example;

            import dev.hnn.api.dynamics.Hamiltonian;
            import dev.hnn.api.dynamics.VectorField;
            import dev.hnn.api.model.Model;
            import dev.hnn.api.spi.Components;
            import dev.hnn.api.spi.ModelFactory;

            public final class Models implements ModelFactory<Models.Settings> {
                public record Settings() {}
                public record Field(Hamiltonian hamiltonian) implements VectorField {
                    @Override public int dimension() { return hamiltonian.dimension(); }
                    @Override public void evaluate(double[] x, double[] dx) { hamiltonian.evaluate(x, dx); }
                }
                @Override public String name() { return "field"; }
                @Override public String description() { return "the vector field alone"; }
                @Override public Settings defaults() { return new Settings(); }
                @Override public Model create(Settings settings, Components components) {
                    return (system, context) -> () -> new Field(system.hamiltonian());
                }
            }
            """;

    private static CommandLineRun diagnose(String system, String... more) {
        Stream<String> arguments =
                Stream.of("diagnose", "--quiet", "--system", system, "--step-size", "0.1", "--duration", "100");
        return CommandLineRun.of(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
    }
}
