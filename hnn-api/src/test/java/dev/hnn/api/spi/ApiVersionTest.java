package dev.hnn.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
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
        assertThat(ApiVersion.current()).hasToString(version);
    }

    @Test
    void numbersAreNotNegative() {
        assertThatThrownBy(() -> new ApiVersion(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
