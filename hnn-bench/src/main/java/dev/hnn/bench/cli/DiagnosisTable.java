package dev.hnn.bench.cli;

import dev.hnn.bench.diagnose.ErrorBudget;
import dev.hnn.bench.diagnose.LyapunovSpectrum;
import dev.hnn.bench.diagnose.ModifiedEnergy;
import dev.hnn.bench.output.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A diagnosis as a table for the terminal. */
final class DiagnosisTable {

    private DiagnosisTable() {}

    static List<String> lines(ErrorBudget budget, ModifiedEnergy modified, LyapunovSpectrum lyapunov) {
        List<String> lines = new ArrayList<>();
        if (budget.samples().isEmpty()) {
            lines.add(" The trajectory is not finite after its first steps: there is nothing to take apart.");
            return lines;
        }
        ErrorBudget.Sample last = budget.samples().get(budget.samples().size() - 1);
        lines.add(String.format(Locale.ROOT, " What the error is made of, t = 0 ... %s", last.time()));
        lines.add("");
        lines.addAll(TextTable.<ErrorBudget.Part>empty()
                .text("part of the error", ErrorBudget.Part::title)
                .number("state:\nlargest", part -> number(budget.largestOfState(part)))
                .number("\nat the end", part -> number(last.state().of(part)))
                .number("energy:\nlargest", part -> number(budget.largestOfEnergy(part)))
                .number("\nat the end", part -> number(last.energy().of(part)))
                .lines(List.of(ErrorBudget.Part.values())));
        lines.add("");
        lines.add(" How far it oscillates: H by " + number(modified.plain()) + ", H + (h/2) Hq.Hp by "
                + number(modified.modified()) + ", H - (h/2) Hq.Hp by " + number(modified.adjoint()));
        if (!lyapunov.samples().isEmpty()) {
            LyapunovSpectrum.Sample estimate =
                    lyapunov.samples().get(lyapunov.samples().size() - 1);
            lines.add(" Lyapunov exponents: "
                    + estimate.exponents().stream().map(DiagnosisTable::number).collect(Collectors.joining(", "))
                    + "; one that is 0 shows as some ln(t)/t = "
                    + number(Math.log(estimate.time()) / estimate.time()));
        }
        return lines;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
