package dev.hnn.conformance;

/** What a check came to. */
public enum Verdict {
    /** What was measured is what was claimed, within the tolerance. */
    PASSED,
    /** It is not, or the component threw. */
    FAILED,
    /** The component does not claim what the check is about. */
    NOT_APPLICABLE
}
