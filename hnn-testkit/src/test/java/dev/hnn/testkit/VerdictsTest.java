package dev.hnn.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.conformance.Finding;
import dev.hnn.conformance.Verdict;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class VerdictsTest {

    private static Finding finding(Verdict verdict) {
        return new Finding("order", "order 2", "order 1.003 at 100 %", verdict, "h = 0.1");
    }

    @Test
    void aFailureSaysAllThatItsAuthorNeeds() {
        assertThatThrownBy(() -> Verdicts.report(finding(Verdict.FAILED)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        order
                          claimed:   order 2
                          measured:  order 1.003 at 100 %
                          to see it: h = 0.1""");
    }

    @Test
    void whatIsNotApplicableIsAbortedWithTheReason() {
        assertThatThrownBy(() -> Verdicts.report(finding(Verdict.NOT_APPLICABLE)))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("order 1.003 at 100 %");
    }

    @Test
    void whatPassesPasses() {
        assertThatCode(() -> Verdicts.report(finding(Verdict.PASSED))).doesNotThrowAnyException();
    }
}
