package dev.hnn.bench.statistics;

import dev.hnn.bench.measure.Better;
import dev.hnn.bench.measure.Column;
import dev.hnn.bench.result.CellResult;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * How a figure is distributed over an ensemble. Quantiles are interpolated linearly between the ordered values (type 7 of
 * Hyndman and Fan 1996, which is what R and NumPy do).
 *
 * @param column the figure
 * @param count how many members have it
 * @param median its median
 * @param medianLow the lower end of the 95 % bootstrap confidence interval of the median
 * @param medianHigh its upper end
 * @param lowerQuartile a quarter of the values lies below
 * @param upperQuartile a quarter of the values lies above
 * @param worst the member with the worst figure, the first of several; empty for a figure that does not judge
 */
public record Distribution(
        Column column,
        int count,
        double median,
        double medianLow,
        double medianHigh,
        double lowerQuartile,
        double upperQuartile,
        Optional<CellResult> worst) {

    static final Quantile QUANTILE =
            Quantile.withDefaults().with(EstimationMethod.HF7).withCopy(true);

    /**
     * Over the members that have the figure; those of a diverged one reach to its last finite state.
     *
     * @param ensemble the ensemble
     * @param column the figure
     * @return its distribution; empty if fewer than two members have it
     */
    public static Optional<Distribution> of(Ensemble ensemble, Column column) {
        List<CellResult> having = ensemble.members().stream()
                .filter(member -> member.figures().get(column.name()).isPresent())
                .toList();
        if (having.size() < 2) {
            return Optional.empty();
        }
        double[] values =
                having.stream().mapToDouble(member -> value(member, column)).toArray();
        Bootstrap.Interval interval = Bootstrap.ofMedian(values);
        return Optional.of(new Distribution(
                column,
                values.length,
                QUANTILE.evaluate(values, 0.5),
                interval.low(),
                interval.high(),
                QUANTILE.evaluate(values, 0.25),
                QUANTILE.evaluate(values, 0.75),
                worst(having, column)));
    }

    private static Optional<CellResult> worst(List<CellResult> members, Column column) {
        Comparator<CellResult> badness = Comparator.comparingDouble(
                member -> column.better() == Better.HIGHER ? -value(member, column) : Math.abs(value(member, column)));
        return column.better() == Better.NEITHER
                ? Optional.empty()
                : members.stream()
                        .max(badness.thenComparingInt(member -> -member.cell().number()));
    }

    private static double value(CellResult member, Column column) {
        return member.figures().get(column.name()).orElseThrow();
    }
}
