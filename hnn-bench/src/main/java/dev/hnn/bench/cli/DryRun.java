package dev.hnn.bench.cli;

import dev.hnn.bench.estimate.Estimator;
import dev.hnn.bench.estimate.Outlook;
import dev.hnn.bench.estimate.Outlook.Fit;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.output.Digits;
import dev.hnn.bench.run.ModelCache;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code hnn bench --dry-run}: what would be run, what would be skipped, and about how long it would take. */
final class DryRun {

    private DryRun() {}

    static void print(Experiment experiment, ModelCache cache, int threads, PrintWriter out)
            throws InterruptedException {
        List<Outlook> all = new Estimator(cache).estimate(experiment);
        DryRunTable.lines(all).forEach(out::println);
        out.println();
        out.println(" "
                + Digits.count(all.stream().mapToLong(Outlook::cells).sum()) + " cells, "
                + Digits.count(all.stream().mapToLong(Outlook::steps).sum()) + " steps; " + time(all, threads));
        section(out, "Skipped:", all, Fit.SKIPPED, Outlook::reason);
        section(out, "Fails:", all, Fit.FAILS, each -> title(each) + ": " + each.reason());
        section(
                out,
                "Not known before training, neither whether the integrators fit nor what a step takes:",
                all,
                Fit.UNKNOWN,
                each -> each.model().type() + " for " + each.system().type());
        needs(all).forEach(line -> out.println("  " + line));
        out.println();
        out.println(
                " Nothing was run, trained or written. Times are those of steps, each kind measured for a moment on this");
        out.println(" machine, and of their warm-up; trainings, files and figures come on top.");
        out.flush();
    }

    private static String time(List<Outlook> all, int threads) {
        List<Outlook> known =
                all.stream().filter(each -> each.seconds().isPresent()).toList();
        long missing = all.stream().mapToLong(Outlook::cells).sum()
                - known.stream().mapToLong(Outlook::cells).sum();
        String without = missing == 0 ? "." : ", without " + Digits.count(missing) + " cells whose time is not known.";
        if (known.isEmpty()) {
            return "how long they take is not known.";
        }
        return "about " + DryRunTable.time(DryRunTable.total(known).orElseThrow() / threads) + " on "
                + (threads == 1 ? "one thread" : threads + " threads") + without;
    }

    /** What the integrators need that wait for a model. If it gives another dynamics, they will be skipped. */
    private static List<String> needs(List<Outlook> all) {
        Map<String, Set<String>> integrators = new LinkedHashMap<>();
        for (Outlook each : all) {
            if (each.fit() == Fit.UNKNOWN) {
                String needed = each.integrator().component().dynamicsType().getSimpleName();
                integrators
                        .computeIfAbsent(needed, type -> new LinkedHashSet<>())
                        .add(each.integrator().type());
            }
        }
        return integrators.entrySet().stream()
                .map(each ->
                        "a dynamics of type " + each.getKey() + " is needed by " + String.join(", ", each.getValue()))
                .toList();
    }

    private static void section(
            PrintWriter out, String title, List<Outlook> all, Fit fit, Function<Outlook, String> sentence) {
        Map<String, Long> cells = all.stream()
                .filter(each -> each.fit() == fit)
                .collect(Collectors.groupingBy(sentence, LinkedHashMap::new, Collectors.summingLong(Outlook::cells)));
        if (!cells.isEmpty()) {
            out.println();
            out.println(" " + title);
            cells.forEach((line, count) ->
                    out.println("  " + line + " (" + Digits.count(count) + (count == 1 ? " cell)" : " cells)")));
        }
    }

    private static String title(Outlook outlook) {
        return outlook.model().label() + " for " + outlook.system().label();
    }
}
