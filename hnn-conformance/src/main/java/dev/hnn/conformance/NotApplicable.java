package dev.hnn.conformance;

/** Ends a measurement of what the component does not claim. */
final class NotApplicable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param reason why there is nothing to measure
     */
    NotApplicable(String reason) {
        super(reason, null, false, false); // not an error: nobody reads its stack trace
    }
}
