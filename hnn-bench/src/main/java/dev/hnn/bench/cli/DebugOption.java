package dev.hnn.bench.cli;

import picocli.CommandLine.Option;

/** The option of commands that need no components. */
final class DebugOption {

    @Option(names = "--debug", description = "Show stack traces.")
    private boolean debug;

    boolean debug() {
        return debug;
    }
}
