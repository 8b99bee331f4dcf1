package dev.hnn.bench.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The error of an energy along stored points: (H(x) − H(x₀)) / |H(x₀)|, or H(x) itself where H(x₀) = 0.
 *
 * @param points one at least
 * @param energy which energy
 */
record ErrorCurve(List<ReportCell.Point> points, ToDoubleFunction<ReportCell.Point> energy) {

    /** Whether errors are not divided by anything. */
    boolean absolute() {
        return initial() == 0;
    }

    /** Whether there is such an energy. */
    boolean known() {
        return Double.isFinite(initial());
    }

    /** The error of largest magnitude among the points that a kept one stands for, so that thinning keeps the peaks. */
    double at(int kept, Thinning thinning) {
        double largest = 0;
        for (int i = thinning.first(kept); i <= thinning.index(kept); i++) {
            double error = error(i);
            if (!(Math.abs(error) <= Math.abs(largest))) {
                largest = error;
            }
        }
        return largest;
    }

    private double error(int index) {
        double difference = energy.applyAsDouble(points.get(index)) - initial();
        return absolute() ? difference : difference / Math.abs(initial());
    }

    private double initial() {
        return energy.applyAsDouble(points.get(0));
    }
}
