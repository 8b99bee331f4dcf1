package dev.hnn.bench.cli;

import java.io.IOException;

/**
 * Something that happens to a results folder.
 *
 * @param title what is wrong
 * @param command what is done then
 * @param exitCode how it ends
 * @param scenario makes it happen, and asserts that no harm was done
 */
record Fault(String title, String command, int exitCode, Scenario scenario) {

    /** What happens. */
    @FunctionalInterface
    interface Scenario {

        /**
         * Makes it happen.
         *
         * @param run nothing has run there yet
         * @return the command whose sentence counts
         */
        CommandLineRun play(SmallRun run) throws IOException, InterruptedException;
    }

    @Override
    public String toString() {
        return title;
    }
}
