package dev.hnn.bench.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PoincareSectionTest {

    private static final String NEARLY_EXACT = "{type: gauss-legendre, stages: 4}";

    /** q = cos t grows through 0 at t = 3π/2, 7π/2, …, with p = −sin t = 1. */
    @Test
    void anOscillatorCrossesOnceAPeriodWhileItsCoordinateGrows() throws InterruptedException {
        PoincareSection section = PoincareSection.of(oscillator(0.01, 100), 0, 0, 1000);
        assertThat(section.crossings()).hasSize(16);
        for (int i = 0; i < 16; i++) {
            PoincareSection.Crossing crossing = section.crossings().get(i);
            assertThat(crossing.time()).isCloseTo(1.5 * Math.PI + 2 * Math.PI * i, within(1e-10));
            assertThat(crossing.state()[0]).isCloseTo(0, within(1e-15));
            assertThat(crossing.state()[1]).isCloseTo(1, within(1e-10));
        }
    }

    @Test
    void theFirstOnesAreKept() throws InterruptedException {
        List<PoincareSection.Crossing> few =
                PoincareSection.of(oscillator(0.1, 100), 0, 0, 3).crossings();
        assertThat(few).hasSize(3);
        assertThat(few.get(2).time()).isCloseTo(5.5 * Math.PI, within(1e-6));
    }

    @Test
    void aStartOnThePlaneIsNoCrossing() throws InterruptedException {
        Motion motion = Motions.of("harmonic-oscillator", NEARLY_EXACT, 0.1, 7, 0, 1);
        assertThat(PoincareSection.of(motion, 0, 0, 10).crossings())
                .singleElement()
                .satisfies(crossing -> assertThat(crossing.time()).isCloseTo(2 * Math.PI, within(1e-6)));
    }

    /** The cubic is off by h⁴ q⁗/384 at most, so halving h divides the largest error of many crossings by 16. */
    @Test
    void crossingsAreFoundToTheFourthOrder() throws InterruptedException {
        double coarse = error(0.2);
        double fine = error(0.1);
        assertThat(coarse / fine).isBetween(14.0, 18.0);
        assertThat(fine).isBetween(1e-8, 1e-4 * 0.5 / 384 / Math.sqrt(0.75) * 1.05);
    }

    /** The largest error of the time at which q = cos t grows through 0.5, which is t = −π/3 + 2πk. */
    private static double error(double stepSize) throws InterruptedException {
        double largest = 0;
        for (PoincareSection.Crossing crossing :
                PoincareSection.of(oscillator(stepSize, 2000), 0, 0.5, 1000).crossings()) {
            double phase = (crossing.time() + Math.PI / 3) / (2 * Math.PI);
            largest = Math.max(largest, Math.abs(phase - Math.rint(phase)) * 2 * Math.PI);
        }
        return largest;
    }

    private static Motion oscillator(double stepSize, double duration) {
        return Motions.of("harmonic-oscillator", NEARLY_EXACT, stepSize, duration, 1, 0);
    }
}
