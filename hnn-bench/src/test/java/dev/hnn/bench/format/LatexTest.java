package dev.hnn.bench.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {

    @ParameterizedTest
    @CsvSource({
        "0.005025, $0.005025$",
        "1.2e-5, $1.2\\times10^{-5}$",
        "-3.10e12, $-3.10\\times10^{12}$",
        "0, $0$",
        "'10,000,000', '$10{,}000{,}000$'",
        "NaN, --",
        "'', --",
        "-Infinity, $-\\infty$"
    })
    void numbers(String digits, String latex) {
        assertThat(Latex.number(digits)).isEqualTo(latex);
    }
}
