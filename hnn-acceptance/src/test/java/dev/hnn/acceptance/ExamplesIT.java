package dev.hnn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each example, by the commands of its README as they are printed there: builds, passes its tests, and runs. */
@ExtendWith(Workplace.Resolver.class)
class ExamplesIT {

    @Test
    void system(Workplace workplace) throws IOException, InterruptedException {
        Results results = run("toda-lattice", workplace).allOk(4);
        double euler = results.number("toda-lattice", "exact", "euler", "energy_error_max");
        double variational = results.number("toda-lattice", "exact", "variational[newton]", "energy_error_max");
        assertThat(variational).isLessThan(euler / 10);
        // Two systems of one kind with different settings are not one.
        assertThat(results.number("nearly-springs", "exact", "euler", "energy_error_max"))
                .isNotEqualTo(euler);
    }

    @Test
    void integrator(Workplace workplace) throws IOException, InterruptedException {
        Results results = run("leapfrog", workplace).allOk(8);
        double first = results.number("pendulum", "exact", "variational[newton]", "energy_error_max");
        double second = results.number("pendulum", "exact", "leapfrog", "energy_error_max");
        assertThat(second).isLessThan(first / 10);
    }

    @Test
    void solver(Workplace workplace) throws IOException, InterruptedException {
        Results results = run("anderson-acceleration", workplace).allOk(4);
        double plain = results.number("pendulum", "hnn", "variational[fixed-point]", "solver_iterations_mean");
        double accelerated =
                results.number("pendulum", "hnn", "variational[anderson-acceleration]", "solver_iterations_mean");
        assertThat(accelerated).isLessThan(plain);
        assertThat(results.number("pendulum", "hnn", "variational[anderson-acceleration]", "unconverged_steps"))
                .isZero();
    }

    @Test
    void learnedModel(Workplace workplace) throws IOException, InterruptedException {
        Results results = run("mlp-field", workplace).allOk(2);
        assertThat(results.number("pendulum", "mlp-field", "euler", "true_energy_error_max"))
                .isBetween(1e-3, 1.0);
    }

    /** Runs an example where it lies in a clone, but in a copy. */
    private Results run(String name, Workplace workplace) throws IOException, InterruptedException {
        Path clone = workplace.examples().resolve(name);
        Project.cloneDistributionTo(clone);
        Path example = clone.resolve("examples").resolve(name);
        Files.createDirectories(example.getParent());
        Folders.copySources(Project.ROOT.resolve("examples").resolve(name), example);
        Guide readme = Guide.read(example.resolve("README.md"));
        String output = workplace.shell().run(example, String.join("\n", readme.commands()));
        assertThat(output).contains(name + "-1.0.0.jar").doesNotContain("hnn: plugin");
        return Results.below(example);
    }
}
