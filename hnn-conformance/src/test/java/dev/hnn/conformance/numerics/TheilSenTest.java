package dev.hnn.conformance.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TheilSenTest {

    @Test
    void fewWildPointsDoNotMoveTheSlope() {
        double[] y = IntStream.range(0, 20).mapToDouble(i -> 0.25 * i).toArray();
        y[3] = 1e6;
        y[17] = -1e6;
        assertThat(TheilSen.of(y).slope()).isCloseTo(0.25, within(1e-12));
    }

    /** Of lines with normal noise, nineteen in twenty lie in the interval. */
    @Test
    void theIntervalHoldsTheSlopeAsOftenAsItSays() {
        Random random = new Random(2);
        int draws = 4_000;
        int held = 0;
        for (int draw = 0; draw < draws; draw++) {
            double[] y = IntStream.range(0, 20)
                    .mapToDouble(i -> 0.1 * i + random.nextGaussian())
                    .toArray();
            TheilSen line = TheilSen.of(y);
            held += Math.abs(line.slope() - 0.1) <= line.halfWidth() ? 1 : 0;
        }
        assertThat((double) held / draws).isBetween(0.93, 0.98);
    }
}
