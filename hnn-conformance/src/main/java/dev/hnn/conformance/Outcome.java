package dev.hnn.conformance;

/**
 * What a measurement came to.
 *
 * @param verdict whether it is what was claimed
 * @param measured the figures
 * @param reproduction how to see them
 */
record Outcome(Verdict verdict, String measured, String reproduction) {

    static Outcome passed(String measured, String reproduction) {
        return new Outcome(Verdict.PASSED, measured, reproduction);
    }

    static Outcome failed(String measured, String reproduction) {
        return new Outcome(Verdict.FAILED, measured, reproduction);
    }

    static Outcome notApplicable(String reason) {
        return new Outcome(Verdict.NOT_APPLICABLE, reason, "");
    }
}
