package dev.hnn.bench.output;

import dev.hnn.bench.measure.Column;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.Status;
import dev.hnn.bench.statistics.Distribution;
import dev.hnn.bench.statistics.Ensemble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;

/**
 * The file {@code ensembles.csv}: a header, then a row for each ensemble of cells that differ only in the initial state and
 * each figure that at least two of them have. Written as {@code results.csv} is. Wall times are not in it: those of the
 * members of an ensemble are one measurement.
 */
public final class EnsemblesCsv {

    private static final List<String> HEADER = List.of(
            "system",
            "model",
            "integrator",
            "step_size",
            "steps",
            "members",
            "failed",
            "diverged",
            "figure",
            "count",
            "median",
            "median_low",
            "median_high",
            "lower_quartile",
            "upper_quartile",
            "worst",
            "worst_initial_state");

    private EnsemblesCsv() {}

    /**
     * Writes the whole file, or replaces it, if the run has an ensemble.
     *
     * @param file what to write or replace; its folder exists
     * @param run what there is so far
     * @throws IOException if it cannot be written; the message is one sentence that names the file and the cause
     */
    public static void write(Path file, RunRecord run) throws IOException {
        List<Ensemble> ensembles = Ensemble.of(run.results());
        if (!ensembles.isEmpty()) {
            AtomicFile.write(file, text(ensembles, run.columns()));
        }
    }

    private static String text(List<Ensemble> ensembles, List<Column> columns) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CsvDialect.FORMAT)) {
            printer.printRecord(HEADER);
            for (Ensemble ensemble : ensembles) {
                for (Column column : columns) {
                    Optional<Distribution> distribution =
                            column.isWallTime() ? Optional.empty() : Distribution.of(ensemble, column);
                    if (distribution.isPresent()) {
                        printer.printRecord(row(ensemble, distribution.get()));
                    }
                }
            }
        }
        return text.toString();
    }

    private static List<String> row(Ensemble ensemble, Distribution distribution) {
        CellSpec common = ensemble.common();
        String figure = distribution.column().name();
        Optional<CellResult> worst = distribution.worst();
        return List.of(
                common.system().label(),
                common.model().label(),
                common.integrator().label(),
                CsvDialect.number(common.stepSize()),
                Long.toString(common.steps()),
                Integer.toString(ensemble.members().size()),
                Integer.toString(ensemble.count(Status.FAILED)),
                Integer.toString(ensemble.count(Status.DIVERGED)),
                figure,
                Integer.toString(distribution.count()),
                CsvDialect.number(distribution.median()),
                CsvDialect.number(distribution.medianLow()),
                CsvDialect.number(distribution.medianHigh()),
                CsvDialect.number(distribution.lowerQuartile()),
                CsvDialect.number(distribution.upperQuartile()),
                worst.map(member ->
                                CsvDialect.number(member.figures().get(figure).orElseThrow()))
                        .orElse(""),
                worst.map(member -> CsvDialect.state(member.cell().initialState()))
                        .orElse(""));
    }
}
