package dev.hnn.models.hnn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hnn.api.spi.ModelFactory;
import dev.hnn.models.network.Activation;
import dev.hnn.models.training.Optimizer;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HnnModelFactoryTest {

    private static HnnSettings settings(
            List<Integer> hidden, int samples, double noise, int evaluations, double rate, double decay, int batch) {
        return new HnnSettings(
                hidden, Activation.TANH, Optimizer.ADAM, samples, noise, 0, evaluations, rate, decay, batch, "");
    }

    static Stream<Arguments> refused() {
        List<Integer> widths = List.of(4);
        return Stream.of(
                arguments(settings(List.of(), 9, 0, 9, 1, 0, 0), "hidden of hnn must list 1 to 100 widths, not []."),
                arguments(
                        settings(Collections.nCopies(101, 1), 9, 0, 9, 1, 0, 0),
                        "hidden of hnn must list 1 to 100 widths"),
                arguments(
                        settings(List.of(4, 0), 9, 0, 9, 1, 0, 0),
                        "hidden of hnn must hold widths from 1 to 10000, not 0."),
                arguments(settings(List.of(10_001), 9, 0, 9, 1, 0, 0), "not 10001."),
                arguments(settings(widths, 0, 0, 9, 1, 0, 0), "samples of hnn must be from 1 to 1000000, not 0."),
                arguments(settings(widths, 1_000_001, 0, 9, 1, 0, 0), "not 1000001."),
                arguments(
                        settings(List.of(10_000), 30_000, 0, 9, 1, 0, 0),
                        "samples of hnn must be at most 26843 in one batch with layers of 10000 units, not 30000."),
                arguments(
                        settings(widths, 9, -0.1, 9, 1, 0, 0),
                        "noise of hnn must be finite and not negative, not -0.1."),
                arguments(settings(widths, 9, Double.NaN, 9, 1, 0, 0), "noise of hnn must be finite and not negative"),
                arguments(settings(widths, 9, 0, 0, 1, 0, 0), "evaluations of hnn must be 1 or more, not 0."),
                arguments(
                        settings(widths, 9, 0, 9, 0, 0, 0),
                        "learning-rate of hnn must be finite and positive, not 0.0."),
                arguments(settings(widths, 9, 0, 9, Double.POSITIVE_INFINITY, 0, 0), "not Infinity."),
                arguments(settings(widths, 9, 0, 9, 1, -1, 0), "weight-decay of hnn must be finite and not negative"),
                arguments(
                        settings(widths, 9, 0, 9, 1, 0, 10),
                        "batch-size of hnn must be from 0 (all samples) to samples, 9, not 10."),
                arguments(settings(widths, 9, 0, 9, 1, 0, -1), "not -1."),
                arguments(
                        new HnnSettings(widths, Activation.TANH, Optimizer.L_BFGS, 9, 0, 0, 9, 1, 0, 3, ""),
                        "batch-size of hnn must be 0 (all samples) with the optimizer l-bfgs, not 3."),
                arguments(Small.file("a\0b"), "file of hnn must name a file"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void settingsOutOfRangeAreRefusedInOneSentence(HnnSettings settings, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Small.model(settings))
                .withMessageStartingWith("The setting ")
                .withMessageContaining(sentence);
    }

    @Test
    void defaultsAndTheLimitsThemselvesAreAccepted() {
        assertThatCode(() -> Small.model(new HnnModelFactory().defaults())).doesNotThrowAnyException();
        assertThatCode(() -> Small.model(settings(List.of(1), 1, 0, 1, Double.MIN_VALUE, 0, 1)))
                .doesNotThrowAnyException();
    }

    @Test
    @SuppressWarnings("rawtypes") // a service loader knows no type parameters
    void bothModelsAreFoundAsServices() {
        assertThat(ServiceLoader.load(ModelFactory.class).stream()
                        .map(provider -> provider.get().name()))
                .containsExactlyInAnyOrder("exact", "hnn");
    }
}
