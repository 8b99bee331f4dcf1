package dev.hnn.bench.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Task QUICK = new Task("quick 1", "cell/exact/euler", 100);
    private static final Task QUICK_TOO = new Task("quick 2", "cell/exact/euler", 100);
    private static final Task SLOW = new Task("slow 1", "cell/hnn/euler", 100);
    private static final Task SLOW_TOO = new Task("slow 2", "cell/hnn/midpoint", 100);

    private final AtomicLong now = new AtomicLong();

    @Test
    void saysNothingOfTheTimeUntilATaskIsDone() {
        Forecast forecast = forecast(QUICK, SLOW);
        now.addAndGet(1_000_000_000L);
        forecast.update(QUICK, 0.5);
        assertThat(forecast.left()).isEmpty();
        assertThat(forecast.share()).isEqualTo(0.25);
    }

    @Test
    void learnsWhatAKindCosts() {
        Forecast forecast = forecast(QUICK, QUICK_TOO, SLOW, SLOW_TOO);
        forecast.done(QUICK, 1);
        forecast.done(SLOW, 99);
        // 100 of 200 seconds of work are done, whatever the weights say.
        assertThat(forecast.share()).isCloseTo(0.5, within(1e-12));
        now.addAndGet(Duration.ofSeconds(50).toNanos()); // on two threads
        assertThat(forecast.left()).contains(Duration.ofSeconds(50));
    }

    @Test
    void expectsOfAnUnknownKindWhatItsRelativesHaveCost() {
        Task related = new Task("related", "cell/hnn/midpoint", 10);
        Forecast forecast = forecast(QUICK, SLOW, related);
        forecast.done(QUICK, 1);
        forecast.done(SLOW, 100);
        assertThat(forecast.share()).isCloseTo(101.0 / 111, within(1e-12));
    }

    @Test
    void whatIsDroppedCostsNothing() {
        Forecast forecast = forecast(QUICK, SLOW);
        forecast.done(QUICK, 1);
        forecast.drop(SLOW);
        assertThat(forecast.share()).isEqualTo(1);
        assertThat(forecast.left()).contains(Duration.ZERO);
    }

    private Forecast forecast(Task... tasks) {
        return new Forecast(List.of(tasks), now::get);
    }
}
