package dev.hnn.bench.output;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.measure.EnergyError;
import dev.hnn.bench.report.EnergyGrid;
import dev.hnn.bench.report.PhaseWindow;
import dev.hnn.bench.report.ReportCell;
import dev.hnn.bench.report.ReportData;
import dev.hnn.bench.report.ReportPage;
import dev.hnn.bench.run.Cell;
import dev.hnn.bench.run.CellMeasures;
import dev.hnn.bench.run.CellResult;
import dev.hnn.bench.run.Preparation;
import dev.hnn.bench.run.RunListener;
import dev.hnn.bench.run.Trajectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the report of a run: listens for the models, whose energies it draws, and puts the results in the report's terms. */
public final class RunReport implements RunListener {

    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Experiment experiment;
    private final String experimentText;
    private final Instant created;
    private final Map<String, EnergyGrid> grids = new TreeMap<>();

    /**
     * Makes a report that knows no models yet.
     *
     * @param experiment what is run
     * @param experimentText the same as its author wrote it
     * @param created when the run began
     */
    public RunReport(Experiment experiment, String experimentText, Instant created) {
        this.experiment = experiment;
        this.experimentText = experimentText;
        this.created = created;
    }

    @Override
    public synchronized void prepared(Preparation preparation, PreparedModel model) {
        if (preparation.system().component().initialState().length != 2) {
            return;
        }
        PhaseWindow window = PhaseWindow.around(
                preparation.system().component().region(), experiment.initialStatesOf(preparation.system()));
        double[] exact = EnergyGrid.sample(preparation.system().component().hamiltonian(), window, EnergyGrid.POINTS);
        Optional<double[]> learned = model.dynamics() instanceof Hamiltonian hamiltonian
                ? Optional.of(EnergyGrid.sample(hamiltonian, window, EnergyGrid.POINTS))
                : Optional.empty();
        grids.put(
                preparation.title(),
                new EnergyGrid(
                        preparation.system().label(),
                        preparation.model().label(),
                        window,
                        EnergyGrid.POINTS,
                        exact,
                        learned.filter(energies -> !Arrays.equals(energies, exact))));
    }

    /**
     * Writes the page.
     *
     * @param results what there is, in the order of the cells
     * @param manifest the manifest's text
     * @param file what to write or replace; its folder exists
     * @throws IOException if it cannot be written; the message is one sentence that names the file and the cause
     */
    public void write(List<CellResult> results, String manifest, Path file) throws IOException {
        ReportData data = data(results, manifest);
        AtomicFile.write(file, out -> ReportPage.write(data, out));
    }

    private synchronized ReportData data(List<CellResult> results, String manifest) {
        Build build = Build.current();
        Map<String, Integer> orders = new TreeMap<>();
        experiment
                .integrators()
                .forEach(each -> orders.put(each.label(), each.component().order()));
        return new ReportData(
                experiment.name(),
                CREATED.format(created),
                List.of(
                        new ReportData.Fact("hnn", build.version() + " (" + build.commit() + ")"),
                        new ReportData.Fact("Java", Runtime.version().toString()),
                        new ReportData.Fact(
                                "Platform", System.getProperty("os.name") + ", " + System.getProperty("os.arch"))),
                experiment.systems().stream()
                        .map(system -> new ReportData.SystemEntry(
                                system.label(), system.component().coordinateNames()))
                        .toList(),
                orders,
                ReportColumns.ALL,
                results.stream().map(RunReport::cell).toList(),
                List.copyOf(grids.values()),
                experimentText,
                manifest);
    }

    private static ReportCell cell(CellResult result) {
        Cell cell = result.cell();
        return new ReportCell(
                cell.number(),
                cell.system().label(),
                cell.model().label(),
                cell.integrator().label(),
                cell.stepSize(),
                cell.steps(),
                cell.steps() * cell.stepSize(),
                cell.initialState(),
                status(result),
                result.message(),
                result.measures().map(RunReport::figures).orElse(Map.of()),
                points(result.trajectory()));
    }

    private static ReportCell.Status status(CellResult result) {
        return switch (result.status()) {
            case OK -> ReportCell.Status.OK;
            case DIVERGED -> ReportCell.Status.DIVERGED;
            case FAILED -> ReportCell.Status.FAILED;
            case SKIPPED -> ReportCell.Status.SKIPPED;
        };
    }

    private static List<ReportCell.Point> points(Trajectory trajectory) {
        List<ReportCell.Point> points = new ArrayList<>();
        for (Trajectory.Point point : trajectory.points()) {
            points.add(new ReportCell.Point(point.time(), point.state(), point.energy(), point.trueEnergy()));
        }
        return points;
    }

    private static Map<String, Double> figures(CellMeasures measures) {
        Map<String, Double> figures = new LinkedHashMap<>();
        measures.energy().ifPresent(error -> {
            put(figures, "energy_error", error);
            figures.put("energy_drift", error.drift());
        });
        put(figures, "true_energy_error", measures.trueEnergy());
        figures.put("gradient_evaluations_per_step", measures.gradientEvaluationsPerStep());
        figures.put("hessian_vector_products_per_step", measures.hessianVectorProductsPerStep());
        measures.solverIterationsMean().ifPresent(mean -> figures.put("solver_iterations_mean", mean));
        figures.put("unconverged_steps", (double) measures.unconvergedSteps());
        figures.put("nanoseconds_per_step", measures.nanosecondsPerStep());
        return figures;
    }

    private static void put(Map<String, Double> figures, String name, EnergyError.Summary error) {
        figures.put(name + "_max", error.max());
        figures.put(name + "_final", error.last());
        figures.put(name + "_max_first_tenth", error.maxFirstTenth());
        figures.put(name + "_max_last_tenth", error.maxLastTenth());
    }
}
