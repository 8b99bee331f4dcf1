package dev.hnn.conformance;

/**
 * A check made of what is claimed and a way to measure it.
 *
 * @param name the name of the check
 * @param claimed what is claimed
 * @param measurement measures it
 */
record Claim(String name, String claimed, Measurement measurement) implements Check {

    /** Takes the figures; whatever it throws is the component's failure. */
    @FunctionalInterface
    interface Measurement {

        Outcome take() throws Exception;
    }

    @Override
    public Finding run() {
        Outcome outcome;
        try {
            outcome = measurement.take();
        } catch (NotApplicable reason) {
            outcome = Outcome.notApplicable(reason.getMessage());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            outcome = Outcome.failed("the thread was interrupted before the check had ended", "");
        } catch (Throwable thrown) { // a plugin may throw anything, a LinkageError for example
            outcome = Outcome.failed(Cause.of(thrown), Cause.place(thrown));
        }
        return new Finding(name, claimed, outcome.measured(), outcome.verdict(), outcome.reproduction());
    }
}
