package dev.hnn.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ApiVersionTest {

    @Test
    void theCurrentVersionIsThatOfTheBuild() throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        Element parent = (Element) project.getElementsByTagName("parent").item(0);
        String version = parent.getElementsByTagName("version").item(0).getTextContent();
        assertThat(ApiVersion.current()).isEqualTo(ApiVersion.parse(version));
    }

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
        assertThat(ApiVersion.parse(host).admits(ApiVersion.parse(built))).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"0.2.0-SNAPSHOT, 0.2.0", "1.10.2, 1.10.2", "1.0.0-rc.1+build.7, 1.0.0", "1.0.0+7, 1.0.0"})
    void aVersionIsThreeNumbers(String text, String same) {
        assertThat(ApiVersion.parse(text)).hasToString(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "0.1", "1.2.3.4", "v1.2.3", "1.2.x", "-1.0.0", "1.2.9999999999", " 1.2.3", "1.2.3-"})
    void whatIsNoVersion(String text) {
        assertThatThrownBy(() -> ApiVersion.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is not a version; one is written as %s.", text, ApiVersion.current());
    }

    @Test
    void numbersAreNotNegative() {
        assertThatThrownBy(() -> new ApiVersion(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versionsAreOrderedByTheirNumbersAndNotByTheirText() {
        assertThat(ApiVersion.parse("0.10.0")).isGreaterThan(ApiVersion.parse("0.9.12"));
        assertThat(ApiVersion.parse("1.0.0")).isGreaterThan(ApiVersion.parse("0.99.99"));
    }
}
