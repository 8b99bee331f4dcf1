package dev.hnn.bench.verify;

import dev.hnn.conformance.Finding;
import dev.hnn.conformance.Verdict;

/**
 * What a check of a component came to.
 *
 * @param component which one: its kind and name, or the plugin as a whole
 * @param finding what was found
 */
public record Verified(String component, Finding finding) {

    /** Whether the check failed. */
    public boolean failed() {
        return finding.verdict() == Verdict.FAILED;
    }
}
