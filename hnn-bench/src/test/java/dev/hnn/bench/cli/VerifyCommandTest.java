package dev.hnn.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    /** The quick form of the whole verification. */
    @Test
    void everyClaimOfEveryIntegratorHolds() throws IOException {
        Path out = folder.resolve("all");
        CommandLineRun run = CommandLineRun.of("verify", "--quick", "--quiet", "--out", out.toString());
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains(" claims hold, 0 fail").doesNotContain("✗ ");
        assertThat(run.out().lines().limit(400))
                .as("three kinds of Hamiltonian, but one for a method that is for separable ones alone")
                .anyMatch(line -> line.matches(" gauss-legendre stages 4 +separable +hold .*"))
                .anyMatch(line -> line.matches(" composition kahan-li-8 +separable +hold .*"))
                .anyMatch(line -> line.matches(" +learned +hold .*"));

        JsonNode tree = new JsonMapper().readTree(out.resolve("verify.json").toFile());
        assertThat(tree.path("rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("readings"))
                        .extracting(reading -> reading.path("quantity").asText())
                        .contains("order", "gradient-evaluations", "determinism"));
        List<String> csv = Files.readAllLines(out.resolve("verify.csv"));
        assertThat(csv.get(0))
                .startsWith("integrator,origin,hamiltonian,quantity,claimed,measured,uncertainty,verdict");
        assertThat(csv).noneMatch(line -> line.contains(",fails,"));
        assertThat(Files.readString(out.resolve("verify.html")))
                .contains("Content-Security-Policy", "gauss-legendre stages 4")
                .doesNotContain("{{", "<script src");
    }

    /** A tolerance that drifts is no claim of the method's, and is found out all the same. */
    @Test
    void aClaimThatDoesNotHoldIsNamedAndEndsWithOne() {
        CommandLineRun run = CommandLineRun.of(
                "verify",
                "{type: variational, as: loose, solver: {type: fixed-point, tolerance: 1e-7}}",
                "--quick",
                "--out",
                folder.resolve("loose").toString());
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern(" loose +separable +hold ")
                .containsPattern("non-separable +FAIL .* ✗ ")
                .contains(" FAILED  loose, non-separable, symplectic-defect: claimed ≤ 1e-9, measured ");
    }

    @Test
    void anUnknownIntegratorIsBadInputWithTheNearestName() {
        CommandLineRun run = CommandLineRun.of("verify", "gaus-legendre");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no integrator \"gaus-legendre\"; did you mean \"gauss-legendre\"?");
        assertThat(run.out()).isEmpty();
    }

    /** Equal files whatever the number of threads. */
    @Test
    void whatIsMeasuredDoesNotDependOnThreads() throws IOException {
        Path one = folder.resolve("one");
        Path four = folder.resolve("four");
        CommandLineRun.of("verify", "implicit-midpoint", "--quick", "--threads", "1", "--out", one.toString());
        CommandLineRun.of("verify", "implicit-midpoint", "--quick", "--threads", "4", "--out", four.toString());
        for (String file : List.of("verify.csv", "verify.json", "verify.html")) {
            assertThat(one.resolve(file)).hasSameBinaryContentAs(four.resolve(file));
        }
    }
}
