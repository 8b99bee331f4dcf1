package dev.hnn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.conformance.Check;
import dev.hnn.conformance.Finding;
import dev.hnn.conformance.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class ContractsTest {

    @Test
    void thereIsATestForEachCheckWhichRunsWhenTheTestDoes() {
        List<DynamicTest> tests = ComponentContract.tests(
                        List.of(check("first"), check("second")), Duration.ofMinutes(1))
                .toList();
        assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("first", "second");
        Assertions.assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("second");
    }

    @Test
    void aCheckThatDoesNotEndFailsWhenItsTimeIsOver() {
        Check endless = new Check() {
            @Override
            public String name() {
                return "endless";
            }

            @Override
            public Finding run() {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException interruption) {
                    Thread.currentThread().interrupt();
                }
                return new Finding("endless", "claimed", "measured", Verdict.PASSED, "");
            }
        };
        DynamicTest test = ComponentContract.tests(List.of(endless), Duration.ofMillis(50))
                .findFirst()
                .orElseThrow();
        Assertions.assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("endless")
                .hasMessageContaining("50 ms");
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
