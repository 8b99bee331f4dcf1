package dev.hnn.conformance.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorExpansionTest {

    private static final List<Double> STEPS =
            IntStream.rangeClosed(4, 12).mapToObj(n -> 1.0 / n).toList();

    @Test
    void anExpansionIsFoundWhateverItsTerms() {
        Random random = new Random(1);
        for (int draw = 0; draw < 50; draw++) {
            double order = 1 + random.nextInt(8);
            double[] a = normal(random);
            double[] b = normal(random);
            double[] c = normal(random);
            ErrorExpansion fit = fit(2, h -> errors(order, 2, h, a, b, c));
            assertThat(fit.order()).isCloseTo(order, within(1e-6));
            assertThat(fit.standardError()).isLessThan(1e-6);
        }
    }

    /** The second coordinate's error changes its sign, and the line through log |e| is bent as if the order were 9. */
    @Test
    void aTermThatHidesTheLeadingOneDoesNoHarm() {
        DoubleFunction<double[]> error =
                h -> errors(8, 1, h, new double[] {0.2, -1}, new double[] {3, 6}, new double[] {1, -2});
        double[] one = DoubleStream.generate(() -> 1).limit(STEPS.size()).toArray();
        double[] x = STEPS.stream().mapToDouble(Math::log).toArray();
        double[] y = STEPS.stream()
                .mapToDouble(h -> Math.log(Math.max(Math.abs(error.apply(h)[0]), Math.abs(error.apply(h)[1]))))
                .toArray();
        assertThat(LeastSquares.ofLast(y, one, x).coefficient()).isGreaterThan(8.6);
        assertThat(fit(1, error).order()).isCloseTo(8, within(1e-5));
    }

    /** Over many draws of noise the order is as far off as its standard error says. */
    @Test
    void theStandardErrorIsThatOfTheOrder() {
        Random random = new Random(2);
        int draws = 2_000;
        double squares = 0;
        double variances = 0;
        for (int draw = 0; draw < draws; draw++) {
            ErrorExpansion fit = fit(2, h -> {
                double[] e = errors(4, 2, h, new double[] {1, -0.6}, new double[] {0.5, 1}, new double[] {-1, 0.3});
                double size = Math.max(Math.abs(e[0]), Math.abs(e[1]));
                return DoubleStream.of(e)
                        .map(value -> value + 1e-4 * size * random.nextGaussian())
                        .toArray();
            });
            squares += Math.pow(fit.order() - 4, 2) / draws;
            variances += Math.pow(fit.standardError(), 2) / draws;
        }
        assertThat(Math.sqrt(variances / squares)).isCloseTo(1, within(0.05));
    }

    /** With noise, an expansion from h³ with next to nothing of h³ may fit better than one from h⁴. */
    @Test
    void anExpansionWhoseFirstTermIsNothingDoesNotCount() {
        Random random = new Random(3);
        for (int draw = 0; draw < 50; draw++) {
            ErrorExpansion fit = fit(1, h -> {
                double[] e = errors(4, 1, h, new double[] {1, -0.6}, new double[] {0.5, 1}, new double[] {-1, 0.3});
                return DoubleStream.of(e)
                        .map(value -> value * (1 + 1e-3 * random.nextGaussian()))
                        .toArray();
            });
            assertThat(fit.order()).isCloseTo(4, within(0.3));
        }
    }

    private static ErrorExpansion fit(int gap, DoubleFunction<double[]> error) {
        return new ErrorExpansion(STEPS, STEPS.stream().map(error::apply).toList(), gap);
    }

    private static double[] errors(double order, int gap, double h, double[] a, double[] b, double[] c) {
        double[] e = new double[a.length];
        for (int i = 0; i < e.length; i++) {
            e[i] = Math.pow(h, order) * (a[i] + b[i] * Math.pow(h, gap) + c[i] * Math.pow(h, 2 * gap));
        }
        return e;
    }

    private static double[] normal(Random random) {
        return new double[] {random.nextGaussian(), random.nextGaussian()};
    }
}
