package dev.hnn.bench.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.bench.measure.Better;
import dev.hnn.bench.measure.Column;
import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.result.CellResult;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final Column ERROR = Column.lower("e", "error", "An error.");

    @Test
    void quartilesAreThoseOfNumpy() {
        // numpy.quantile([0.3, -1.1, 4.0, 2.2, 0.9, 7.5], [0.25, 0.5, 0.75])
        Distribution distribution = of(ERROR, 0.3, -1.1, 4.0, 2.2, 0.9, 7.5);
        assertThat(distribution.count()).isEqualTo(6);
        assertThat(distribution.lowerQuartile()).isCloseTo(0.45, within(1e-15));
        assertThat(distribution.median()).isCloseTo(1.55, within(1e-15));
        assertThat(distribution.upperQuartile()).isCloseTo(3.55, within(1e-15));
    }

    @Test
    void theWorstErrorIsTheLargestByMagnitude() {
        assertThat(worst(ERROR, 0.3, -9, 4)).isEqualTo(2);
        assertThat(worst(new Column("e", "score", "A score.", Better.HIGHER, false), 0.3, -9, 4))
                .isEqualTo(2);
        assertThat(worst(new Column("e", "score", "A score.", Better.HIGHER, false), 0.3, 9, 4))
                .isEqualTo(1);
        assertThat(worst(ERROR, 5, -5, 4)).as("the first of several").isEqualTo(1);
        assertThat(of(Column.neutral("e", "period", "A period."), 1, 2).worst()).isEmpty();
    }

    @Test
    void aMemberWithoutTheFigureDoesNotCount() {
        List<CellResult> members = members(1, 2, Double.NaN, 3);
        Distribution distribution = Distribution.of(ensemble(members), ERROR).orElseThrow();
        assertThat(distribution.count()).isEqualTo(3);
        assertThat(distribution.median()).isEqualTo(2);
        assertThat(Distribution.of(ensemble(members(1, Double.NaN)), ERROR)).isEmpty();
    }

    /** Of three values, the median of a resample is the smallest with the probability 7/27, and so the largest. */
    @Test
    void theIntervalOfThreeValuesIsTheirRange() {
        Distribution distribution = of(ERROR, 2, 1, 3);
        assertThat(distribution.medianLow()).isEqualTo(1);
        assertThat(distribution.medianHigh()).isEqualTo(3);
    }

    @Test
    void theIntervalHoldsTheTrueMedianAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(3);
        int samples = 400;
        int holding = 0;
        for (int sample = 0; sample < samples; sample++) {
            double[] values = random.doubles(41).map(u -> -Math.log1p(-u)).toArray(); // of median ln 2
            Bootstrap.Interval interval = Bootstrap.ofMedian(values);
            holding += interval.low() <= Math.log(2) && Math.log(2) <= interval.high() ? 1 : 0;
        }
        assertThat((double) holding / samples).isBetween(0.91, 0.98);
    }

    @Test
    void equalSamplesGiveEqualBits() {
        assertThat(of(ERROR, 0.3, -1.1, 4.0, 2.2)).isEqualTo(of(ERROR, 0.3, -1.1, 4.0, 2.2));
    }

    private static int worst(Column column, double... values) {
        return of(column, values).worst().orElseThrow().cell().number();
    }

    private static Distribution of(Column column, double... values) {
        return Distribution.of(ensemble(members(values)), column).orElseThrow();
    }

    private static Ensemble ensemble(List<CellResult> members) {
        return Ensemble.of(members).get(0);
    }

    private static List<CellResult> members(double... values) {
        List<CellResult> members = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            members.add(SampleCell.ok(
                    SampleCell.of(i + 1, "pendulum", "exact", "euler", List.of((double) i, 0.0)),
                    Figures.builder().put("e", values[i]).build()));
        }
        return members;
    }
}
