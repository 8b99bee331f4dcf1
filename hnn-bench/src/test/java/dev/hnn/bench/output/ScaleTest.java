package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void anOscillationGetsALinearAxisThatHoldsIt() {
        Scale scale = Scale.fitting(List.of(values(i -> Math.sin(0.1 * i))));
        assertThat(scale.logarithmic()).isFalse();
        assertThat(scale.lower()).isBetween(-1.2, -1.0);
        assertThat(scale.upper()).isBetween(1.0, 1.2);
    }

    @Test
    void valuesThatBlowUpGetALogarithmicAxis() {
        Scale scale = Scale.fitting(List.of(values(i -> Math.exp(0.01 * i) * Math.sin(0.1 * i))));
        assertThat(scale.logarithmic()).isTrue();
        // e¹⁰ = 2.2e4
        assertThat(scale.upper()).isBetween(4.0, 5.0);
        assertThat(scale.position(-1000)).isEqualTo(3);
    }

    @Test
    void nothingButZerosStillGetsAnAxis() {
        assertThat(Scale.fitting(List.of(new double[10]))).isEqualTo(new Scale(false, 0, -1, 1));
    }

    @Test
    void growthByAFewTimesStaysLinear() {
        assertThat(Scale.fitting(List.of(values(i -> 0.5 + i / 100.0))).logarithmic())
                .isFalse();
    }

    @Test
    void zerosAndValuesThatAreNotFiniteAreNotDrawnOnALogarithmicAxis() {
        Scale scale =
                Scale.logarithmic(List.of(new double[] {0, 1e-3, 1e-2, Double.NaN, Double.POSITIVE_INFINITY, 0.1}));
        assertThat(scale.lower()).isEqualTo(-3);
        assertThat(scale.upper()).isBetween(-1.0, -0.8);
        assertThat(scale.position(0)).isNaN();
        assertThat(scale.position(Double.NaN)).isNaN();
        assertThat(scale.position(Double.POSITIVE_INFINITY)).isNaN();
    }

    @Test
    void aLogarithmicAxisDoesNotReachDownToZeroCrossings() {
        Scale scale = Scale.logarithmic(List.of(values(i -> i == 500 ? 1e-18 : 1 + Math.sin(i) / 2)));
        assertThat(scale.lower()).isEqualTo(-1);
        assertThat(scale.position(1e-18)).isEqualTo(scale.lower());
    }

    @Test
    void aLogarithmicAxisWithNothingToShowStillHasAnExtent() {
        Scale scale = Scale.logarithmic(List.of(new double[] {0, 0}));
        assertThat(scale.upper()).isGreaterThan(scale.lower());
    }

    @Test
    void roundOffIsNotMagnified() {
        Scale scale = Scale.linear(List.of(values(i -> 0.5 + 1e-16 * i)));
        assertThat(scale.upper() - scale.lower()).isBetween(4e-4, 6e-4);
    }

    @Test
    void tinyAndHugeValuesAreMeasuredInPowersOfTen() {
        Scale tiny = Scale.linear(List.of(new double[] {-2e-12, 3e-12}));
        assertThat(tiny.exponent()).isEqualTo(-12);
        assertThat(tiny.upper()).isBetween(3.0, 3.5);
        assertThat(tiny.position(1e-12)).isBetween(0.999, 1.001);
        assertThat(Scale.linear(List.of(new double[] {1e300, 2e300})).exponent())
                .isEqualTo(300);
    }

    private static double[] values(IntToDoubleFunction function) {
        return IntStream.range(0, 1001).mapToDouble(function).toArray();
    }
}
