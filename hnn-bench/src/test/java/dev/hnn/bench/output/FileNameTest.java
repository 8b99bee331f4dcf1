package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void keepsPlainLabelsReadable() {
        assertThat(FileName.of(7, "csv", "harmonic-oscillator", "hnn", "variational[newton]#2"))
                .isEqualTo("07_harmonic-oscillator_hnn_variational-newton-2.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b\\c:d*e?f\"g<h>i|j",
                "../../etc/passwd",
                "...",
                "",
                "ends with dots..",
                "ħ∂q\n\t\0",
                "CON",
                "two  blanks",
                "-rf"
            })
    void isSafeWhateverTheLabel(String label) {
        String name = FileName.of(1, "png", label, label.repeat(100));
        assertThat(name)
                .matches("01_[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?_[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?\\.png");
        assertThat(name).hasSizeLessThan(100);
    }

    @Test
    void isUniqueThoughLabelsBecomeEqualOrDifferOnlyInCase() {
        Set<String> names = new HashSet<>();
        int number = 0;
        for (String label : List.of("a b", "a#b", "A-B", "a[b]", "a-b")) {
            number++;
            names.add(FileName.of(number, "csv", label).toLowerCase(Locale.ROOT));
        }
        assertThat(names).hasSize(number);
    }
}
