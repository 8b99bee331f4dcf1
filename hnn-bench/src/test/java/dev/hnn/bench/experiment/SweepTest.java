package dev.hnn.bench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.bench.input.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every combination of swept values is a component of its own, with a label that says which. */
class SweepTest {

    @Test
    void settingsAreCrossedAndTheFirstVariesSlowest() {
        Experiment experiment = Experiments.with(
                "models: [exact, {type: hnn, hidden: {sweep: [[32, 32], [64, 64]]}, seed: {sweep: [1, 2, 3]}}]");
        assertThat(Experiments.labels(experiment.models()))
                .containsExactly(
                        "exact",
                        "hnn[hidden=32-32,seed=1]",
                        "hnn[hidden=32-32,seed=2]",
                        "hnn[hidden=32-32,seed=3]",
                        "hnn[hidden=64-64,seed=1]",
                        "hnn[hidden=64-64,seed=2]",
                        "hnn[hidden=64-64,seed=3]");
    }

    @Test
    void theSettingsOfAVariantAreComplete() {
        Experiment swept = Experiments.with("models: [{type: hnn, seed: {sweep: [1, 2]}}]");
        Experiment written = Experiments.with("models: [{type: hnn, seed: 1}, {type: hnn, seed: 2}]");
        assertThat(swept.models())
                .extracting(Labeled::settings)
                .isEqualTo(written.models().stream().map(Labeled::settings).toList());
        assertThat(swept.models().get(1).settings().path("seed").intValue()).isEqualTo(2);
        assertThat(swept.models().get(1).settings().path("samples").intValue()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: variational, solver: {type: newton, tolerance: {sweep: [1e-10, 0.001]}}}"
                        + "| variational[newton,tolerance=1e-10] variational[newton,tolerance=0.001]",
                "{type: variational, solver: {sweep: [fixed-point, newton]}}"
                        + "| variational[fixed-point] variational[newton]",
                "{type: variational, solver: {sweep: [fixed-point, newton]}, as: mine}"
                        + "| mine[fixed-point] mine[newton]",
                "{type: variational, solver: {type: newton, tolerance: {sweep: [0.1, 0.2]}}, as: mine}"
                        + "| mine[tolerance=0.1] mine[tolerance=0.2]",
                "{type: variational, form: {sweep: [joint, reduced]}}"
                        + "| variational[newton,form=joint] variational[newton,form=reduced]",
                "{type: variational, solver: {sweep: [fixed-point, {type: newton, tolerance: {sweep: [0.1, 0.2]}}]}}"
                        + "| variational[fixed-point] variational[newton,tolerance=0.1] variational[newton,tolerance=0.2]",
                "{type: variational, solver: {sweep: [{type: newton, tolerance: 0.1}, {type: newton, tolerance: 0.2}]}}"
                        + "| variational[newton,tolerance=0.1] variational[newton,tolerance=0.2]",
                "{type: variational, solver: {tolerance: {sweep: [0.1, 0.2]}}}"
                        + "| variational[newton,tolerance=0.1] variational[newton,tolerance=0.2]",
                "{type: gauss-legendre, stages: {sweep: [1, 2]}, solver: {sweep: [newton, fixed-point]}}"
                        + "| gauss-legendre[newton,stages=1] gauss-legendre[fixed-point,stages=1]"
                        + " gauss-legendre[newton,stages=2] gauss-legendre[fixed-point,stages=2]"
            })
    void labelsSayWhatDiffers(String integrator, String labels) {
        assertThat(Experiments.labels(
                        Experiments.with("integrators: [" + integrator + "]").integrators()))
                .containsExactly(labels.strip().split(" "));
    }

    @Test
    void twoVariantsThatReadAlikeAreNumbered() {
        assertThat(Experiments.labels(
                        Experiments.with("models: [{type: hnn, file: {sweep: [a/x.safetensors, b/x.safetensors]}}]")
                                .models()))
                .containsExactly("hnn[file=x.safetensors]", "hnn[file=x.safetensors]#2");
    }

    @Test
    void absurdlyManyVariantsAreRefused() {
        String values = "{sweep: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}";
        assertThatThrownBy(() -> Experiments.with("models: [{type: hnn, seed: " + values + ", samples: " + values
                        + ", evaluations: " + values + ", noise: " + values + "}]"))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "test.yaml: models[0] has more than 10000 variants; sweep fewer settings, or fewer values of"
                                + " noise.");
    }
}
