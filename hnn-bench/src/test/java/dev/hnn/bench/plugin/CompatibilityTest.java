package dev.hnn.bench.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.api.spi.ApiVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompatibilityTest {

    @ParameterizedTest
    @CsvSource({
        // host, built for, admitted
        "0.1.0, 0.1.0, true",
        "0.1.3, 0.1.1, true",
        "0.1.1, 0.1.3, false",
        "0.2.0, 0.1.9, false",
        "0.1.9, 0.2.0, false",
        "1.0.0, 0.9.0, false",
        "0.9.0, 1.0.0, false",
        "1.4.0, 1.4.7, true",
        "1.4.2, 1.3.9, true",
        "1.4.2, 1.5.0, false",
        "2.0.0, 1.9.9, false",
        "1.9.9, 2.0.0, false"
    })
    void whatWasBuiltForAnotherVersion(String host, String built, boolean admitted) {
        assertThat(Compatibility.admits(Compatibility.parse(host), Compatibility.parse(built)))
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"0.2.0-SNAPSHOT, 0.2.0", "1.10.2, 1.10.2", "1.0.0-rc.1+build.7, 1.0.0", "1.0.0+7, 1.0.0"})
    void aVersionIsThreeNumbers(String text, String same) {
        assertThat(Compatibility.parse(text)).hasToString(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "0.1", "1.2.3.4", "v1.2.3", "1.2.x", "-1.0.0", "1.2.9999999999", " 1.2.3", "1.2.3-"})
    void whatIsNoVersion(String text) {
        assertThatThrownBy(() -> Compatibility.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is not a version; one is written as %s.", text, ApiVersion.current());
    }

    @ParameterizedTest
    @CsvSource({"0.10.0, 0.9.12", "1.0.0, 0.99.99", "0.1.1, 0.1.0"})
    void versionsAreOrderedByTheirNumbersAndNotByTheirText(String newer, String older) {
        assertThat(Compatibility.isNewer(Compatibility.parse(newer), Compatibility.parse(older)))
                .isTrue();
        assertThat(Compatibility.isNewer(Compatibility.parse(older), Compatibility.parse(newer)))
                .isFalse();
    }
}
