package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0.00502512562736, 0.005025",
        "1.71814592683, 1.718",
        "20958.1556, 20958",
        "99999.4, 99999",
        "5.5511151231e-16, 5.551e-16",
        "-2.251e-6, -2.251e-6",
        "0.00099996, 0.001000",
        "9.9996, 10.00",
        "1e300, 1.000e300",
        "0, 0",
        "-0.0, 0",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void roundsToFourSignificantDigits(double value, String text) {
        assertThat(Digits.significant(value, 4)).isEqualTo(text);
    }

    @Test
    void wholeNumbersHaveCommasBetweenThousands() {
        assertThat(Digits.count(999)).isEqualTo("999");
        assertThat(Digits.count(-1_000)).isEqualTo("-1,000");
        assertThat(Digits.count(200_000_000_000L)).isEqualTo("200,000,000,000");
    }

    @Test
    void statesLoseTheZerosAtTheirEndsAndNoOthers() {
        assertThat(Digits.state(List.of(1.0, 0.0, -0.5, 100.0, 1.5707963, 20000.0), " "))
                .isEqualTo("1 0 -0.5 100 1.571 20000");
    }
}
