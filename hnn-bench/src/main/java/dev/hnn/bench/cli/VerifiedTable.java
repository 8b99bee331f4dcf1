package dev.hnn.bench.cli;

import dev.hnn.bench.input.Text;
import dev.hnn.bench.output.TextTable;
import dev.hnn.bench.verify.Verified;
import dev.hnn.conformance.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Verified components as a table, and below it where what failed can be seen. */
final class VerifiedTable {

    private VerifiedTable() {}

    static List<String> lines(List<Verified> results) {
        List<String> lines = new ArrayList<>(TextTable.<Verified>empty()
                .text("component", Verified::component)
                .text("check", result -> result.finding().check())
                .text("result", result -> inWords(result.finding().verdict()))
                .text("claimed", result -> Text.onOneLine(result.finding().claimed()))
                .text("measured", result -> Text.onOneLine(result.finding().measured()))
                .lines(results));
        lines.add("");
        lines.add(" " + count(results, Verdict.PASSED) + " passed, " + count(results, Verdict.FAILED) + " failed, "
                + count(results, Verdict.NOT_APPLICABLE) + " not applicable");
        results.stream()
                .filter(Verified::failed)
                .filter(result -> !result.finding().reproduction().isEmpty())
                .map(result ->
                        " " + result.component() + ", " + result.finding().check() + ": "
                                + Text.onOneLine(result.finding().reproduction()))
                .forEach(lines::add);
        return lines;
    }

    private static long count(List<Verified> results, Verdict verdict) {
        return results.stream()
                .filter(result -> result.finding().verdict() == verdict)
                .count();
    }

    private static String inWords(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "passed";
            case FAILED -> "FAILED";
            case NOT_APPLICABLE -> "-";
        };
    }
}
