package dev.hnn.testkit;

import dev.hnn.conformance.Finding;
import org.assertj.core.api.Assertions;
import org.opentest4j.TestAbortedException;

/** What a finding means to JUnit. */
final class Verdicts {

    private Verdicts() {}

    /**
     * Returns for a check that passed.
     *
     * @throws AssertionError if it failed, with all that the author needs
     * @throws TestAbortedException if it is not applicable, with the reason
     */
    static void report(Finding finding) {
        switch (finding.verdict()) {
            case PASSED -> {
                // as claimed
            }
            case NOT_APPLICABLE -> throw new TestAbortedException(finding.measured());
            case FAILED ->
                Assertions.fail("""
                    %s
                      claimed:   %s
                      measured:  %s
                      to see it: %s""", finding.check(), finding.claimed(), finding.measured(), finding.reproduction());
        }
    }
}
