package dev.hnn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.conformance.Check;
import dev.hnn.conformance.Finding;
import dev.hnn.conformance.Verdict;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class ContractsTest {

    @Test
    void thereIsATestForEachCheckWhichRunsWhenTheTestDoes() {
        List<DynamicTest> tests = ComponentContract.tests(List.of(check("first"), check("second")))
                .toList();
        assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("first", "second");
        Assertions.assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("second");
    }

    private static Check check(String name) {
        return new Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Finding run() {
                return new Finding(name, "claimed", "measured", Verdict.FAILED, "");
            }
        };
    }
}
