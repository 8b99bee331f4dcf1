package dev.hnn.conformance.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    private static final int COUNT = 12;

    private static final double[] ONE =
            DoubleStream.generate(() -> 1).limit(COUNT).toArray();
    private static final double[] X =
            IntStream.range(0, COUNT).mapToDouble(i -> 0.3 * i - 1).toArray();
    private static final double[] SQUARE = DoubleStream.of(X).map(x -> x * x).toArray();

    @Test
    void whatLiesOnTheCurveHasNoError() {
        double[] y = DoubleStream.of(X).map(x -> 3 - 2 * x * x + 0.5 * x).toArray();
        LeastSquares fit = LeastSquares.ofLast(y, ONE, SQUARE, X);
        assertThat(fit.coefficient()).isCloseTo(0.5, within(1e-13));
        assertThat(fit.standardError()).isLessThan(1e-14);
    }

    /** Over many draws of noise the coefficient is as far off as its standard error says. */
    @Test
    void theStandardErrorIsThatOfTheCoefficient() {
        Random random = new Random(1);
        int draws = 20_000;
        double squares = 0;
        double variances = 0;
        for (int draw = 0; draw < draws; draw++) {
            double[] y = DoubleStream.of(X)
                    .map(x -> 1 + 2 * x + 0.1 * random.nextGaussian())
                    .toArray();
            LeastSquares fit = LeastSquares.ofLast(y, ONE, X);
            squares += Math.pow(fit.coefficient() - 2, 2) / draws;
            variances += Math.pow(fit.standardError(), 2) / draws;
        }
        assertThat(Math.sqrt(variances / squares)).isCloseTo(1, within(0.02));
    }

    @Test
    void withoutFreedomThereIsNoError() {
        assertThat(LeastSquares.ofLast(new double[] {1, 2}, new double[] {1, 1}, new double[] {0, 1})
                        .standardError())
                .isNaN();
    }
}
