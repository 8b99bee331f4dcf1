package dev.hnn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvariantsMeasureTest {

    private static final double[] CIRCLE = {1, 0, 0, 1};

    @Test
    void eulersAngularMomentumGrowsAsItMust() {
        // (q + hp) × (p − hq) = (1 + h²) q × p
        Figures figures =
                MeasuredRun.figures("invariants", Mechanics.oscillator(2), Mechanics.EULER, CIRCLE, 0.05, 1000);
        double growth = Math.expm1(1000 * Math.log1p(0.05 * 0.05));
        assertThat(figures.get("angular-momentum_error_max").orElseThrow()).isCloseTo(growth, within(1e-10));
        assertThat(figures.get("shifted_error_max").orElseThrow()).isCloseTo(growth, within(1e-10)); // absolute: I₀ = 0
    }

    @Test
    void schemeSixKeepsIt() {
        Figures figures = MeasuredRun.figures(
                "invariants", Mechanics.oscillator(2), Mechanics.POSITION_FIRST, CIRCLE, 0.05, 1000);
        assertThat(figures.get("angular-momentum_error_max").orElseThrow()).isLessThan(1e-13);
    }

    @Test
    void aSystemWithoutInvariantsHasNoColumns() {
        Measure measure = Measures.named(List.of("invariants")).get(0);
        assertThat(measure.columns(List.of())).isEmpty();
        assertThat(measure.columns(List.of("angular-momentum")))
                .extracting(Column::name)
                .containsExactly("angular-momentum_error_max");
    }
}
