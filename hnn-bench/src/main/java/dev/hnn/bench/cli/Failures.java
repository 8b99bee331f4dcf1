package dev.hnn.bench.cli;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Thrown;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** From what was thrown to one sentence on stderr and an exit code. */
final class Failures {

    private Failures() {}

    static int usage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("hnn: " + sentence(failure.getMessage()));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT;
    }

    static int execution(Exception failure, CommandLine command, ParseResult result) {
        PrintWriter err = command.getErr();
        if (isDebug(command)) {
            failure.printStackTrace(err);
        }
        if (failure instanceof InputException) {
            err.println("hnn: " + failure.getMessage());
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof InterruptedException || failure instanceof InterruptedIOException) {
            err.println("hnn: interrupted.");
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof UncheckedIOException || failure instanceof IOException) {
            err.println("hnn: "
                    + sentence(
                            failure instanceof UncheckedIOException
                                    ? failure.getCause().getMessage()
                                    : failure.getMessage()));
            return ExitCode.FAILURE;
        }
        if (failure instanceof IllegalArgumentException) {
            err.println("hnn: " + sentence(Thrown.message(failure).orElse("something went wrong")));
            return ExitCode.BAD_INPUT;
        }
        Throwable thrown = failure instanceof ExecutionException ? Thrown.root(failure) : failure;
        err.println("hnn: something went wrong that should not (" + Thrown.inWords(thrown)
                + "); run it again with --debug to see where.");
        return ExitCode.FAILURE;
    }

    private static boolean isDebug(CommandLine command) {
        return command.getCommandSpec().mixins().values().stream()
                .map(mixin -> mixin.userObject())
                .anyMatch(options -> (options instanceof CommonOptions common && common.debug())
                        || (options instanceof DebugOption option && option.debug()));
    }

    private static String sentence(String message) {
        String text = Objects.requireNonNullElse(message, "something went wrong");
        return text.endsWith(".") ? text : text + ".";
    }
}
