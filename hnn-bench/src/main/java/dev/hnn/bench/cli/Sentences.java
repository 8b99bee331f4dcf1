package dev.hnn.bench.cli;

import dev.hnn.bench.output.Digits;
import dev.hnn.bench.result.CellResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What came of cells, in a line. */
final class Sentences {

    private Sentences() {}

    /** What is to be said of cells with steps whose solver did not converge, if there are some. */
    static Optional<String> ofUnconverged(List<CellResult> results) {
        long cells = results.stream()
                .filter(result -> result.figures().get("unconverged_steps").orElse(0) > 0)
                .count();
        return cells == 0
                ? Optional.empty()
                : Optional.of("in " + Digits.count(cells) + " of " + Digits.count(results.size())
                        + " cells the solver did not converge in some steps; their messages say what mends it.");
    }

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
