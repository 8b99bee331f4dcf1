package dev.hnn.bench.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.bench.input.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGridTest {

    @ParameterizedTest
    @CsvSource({"0.01, 100, 10000", "0.1, 100, 1000", "0.3, 0.9, 3", "7, 7, 1", "1e-3, 10000, 10000000"})
    void dividesADuration(double stepSize, double duration, long steps) {
        assertThat(TimeGrid.of(stepSize, duration, "").steps()).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-0.1, 1",
        "NaN, 1",
        "Infinity, 1",
        "0.1, 0",
        "0.1, -1",
        "0.1, NaN",
        "0.1, Infinity",
        "1e-300, 1e300",
        "1e-9, 1e9",
        "0.3, 1",
        "2, 1",
        "100, 0.01"
    })
    void refusesWhatIsNotAWholeNumberOfPositiveSteps(double stepSize, double duration) {
        assertThatThrownBy(() -> TimeGrid.of(stepSize, duration, "")).isInstanceOf(InputException.class);
    }

    @Test
    void namesTheNearestDuration() {
        assertThatThrownBy(() -> TimeGrid.of(0.3, 1, "a.yaml: "))
                .hasMessage(
                        "a.yaml: the duration 1.0 is not a whole number of steps of size 0.3; take 0.8999999999999999 for"
                                + " 3 steps.");
    }
}
