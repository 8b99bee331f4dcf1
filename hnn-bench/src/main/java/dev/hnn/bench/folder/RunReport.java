package dev.hnn.bench.folder;

import dev.hnn.bench.output.AtomicFile;
import dev.hnn.bench.report.ReportCell;
import dev.hnn.bench.report.ReportData;
import dev.hnn.bench.report.ReportPage;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.EnergyGrid;
import dev.hnn.bench.result.PreparationSpec;
import dev.hnn.bench.result.ResultJson;
import dev.hnn.bench.result.Trajectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The report of a run, made from what lies in its folder. */
public final class RunReport {

    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private RunReport() {}

    /**
     * Writes the page into the folder.
     *
     * @param run the run
     * @throws IOException if a file cannot be read or written; the message is one sentence that names it
     */
    public static void write(SavedRun run) throws IOException {
        ReportData data = data(run);
        AtomicFile.write(run.folder().report(), out -> ReportPage.write(data, out));
    }

    /**
     * A run in the terms of the report.
     *
     * @param run the run
     * @return all that the page shows
     * @throws IOException if a file cannot be read; the message is one sentence that names it
     */
    static ReportData data(SavedRun run) throws IOException {
        List<ReportCell> cells = new ArrayList<>();
        for (CellResult result : run.record().results()) {
            cells.add(cell(result, run.folder().of(result.cell())));
        }
        return new ReportData(
                run.record().name(),
                CREATED.format(run.created()),
                facts(run),
                run.record().systems().stream()
                        .map(system -> new ReportData.SystemEntry(system.label(), system.coordinates()))
                        .toList(),
                run.orders(),
                ReportColumns.of(run.record().columns()),
                cells,
                grids(run),
                text(run.folder().experiment()),
                text(run.folder().manifest()));
    }

    private static List<ReportData.Fact> facts(SavedRun run) {
        List<ReportData.Fact> facts = new ArrayList<>();
        if (!run.whole()) {
            facts.add(new ReportData.Fact("Unfinished", run.progress()));
        }
        facts.add(new ReportData.Fact(
                "hnn", run.program().version() + " (" + run.program().commit() + ")"));
        return facts;
    }

    private static List<EnergyGrid> grids(SavedRun run) throws IOException {
        List<EnergyGrid> grids = new ArrayList<>();
        List<PreparationSpec> preparations = run.record().results().stream()
                .map(CellResult::cell)
                .map(CellSpec::preparation)
                .distinct()
                .toList();
        for (PreparationSpec preparation : preparations) {
            ResultJson.read(text(run.folder().energies(preparation)), EnergyGrid.class)
                    .ifPresent(grids::add);
        }
        return grids;
    }

    /** A file that is not there says nothing. */
    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static ReportCell cell(CellResult result, Trajectory trajectory) {
        CellSpec cell = result.cell();
        return new ReportCell(
                cell.number(),
                cell.system().label(),
                cell.model().label(),
                cell.integrator().label(),
                cell.stepSize(),
                cell.steps(),
                cell.steps() * cell.stepSize(),
                cell.initialState(),
                switch (result.status()) {
                    case OK -> ReportCell.Status.OK;
                    case DIVERGED -> ReportCell.Status.DIVERGED;
                    case FAILED -> ReportCell.Status.FAILED;
                    case SKIPPED -> ReportCell.Status.SKIPPED;
                },
                result.message(),
                result.figures().byName(),
                trajectory.points().stream()
                        .map(point ->
                                new ReportCell.Point(point.time(), point.state(), point.energy(), point.trueEnergy()))
                        .toList());
    }
}
