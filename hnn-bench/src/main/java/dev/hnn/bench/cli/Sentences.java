package dev.hnn.bench.cli;

import dev.hnn.bench.result.CellResult;
import java.util.Locale;
import java.util.OptionalDouble;

/** What came of a cell, in a line. */
final class Sentences {

    private Sentences() {}

    static String of(CellResult result) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "cell %d, %s: %s",
                result.cell().number(),
                result.cell().title(),
                result.status()));
        OptionalDouble error = result.figures().get("true_energy_error_max");
        error.ifPresent(value -> line.append(String.format(Locale.ROOT, ", true energy error %.3g", value)));
        return result.message().isEmpty() ? line.toString() : line + ". " + result.message();
    }
}
