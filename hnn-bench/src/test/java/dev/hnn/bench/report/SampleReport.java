package dev.hnn.bench.report;

import dev.hnn.bench.result.EnergyGrid;
import dev.hnn.bench.result.PhaseWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Reports of small simulations: H = p²/2 + V(q) for two systems, by four methods in closed form. */
final class SampleReport {

    static final List<Column> COLUMNS = List.of(
            new Column("energy_error_max", "Energy error", "", "Largest |H − H₀| / |H₀|.", Column.Kind.ERROR),
            new Column("energy_error_final", "Energy error at the end", "", "The last one.", Column.Kind.ERROR),
            new Column("gradients", "Gradients per step", "", "Evaluations of ∇H.", Column.Kind.COST_PER_STEP),
            new Column("nanoseconds", "Time per step", "ns", "Wall time of a step.", Column.Kind.COST_PER_STEP));

    private static final double DURATION = 40;
    private static final PhaseWindow WINDOW = new PhaseWindow(-3.2, 3.2, -2.6, 2.6);
    private static final int STORED = 800;

    private SampleReport() {}

    /** A sweep of two systems, a model, four integrators, the step sizes, and as many initial states. */
    static ReportData sweep(List<Double> stepSizes, int states) {
        List<ReportCell> cells = new ArrayList<>();
        for (Force system : Force.values()) {
            for (double stepSize : stepSizes) {
                for (int state = 0; state < states; state++) {
                    double q = 0.6 + 1.6 * state / Math.max(1, states - 1);
                    for (Method method : Method.values()) {
                        cells.add(cell(cells.size() + 1, system, method, stepSize, q));
                    }
                    cells.add(new ReportCell(
                            cells.size() + 1,
                            system.label,
                            "network",
                            "composition",
                            stepSize,
                            Math.round(DURATION / stepSize),
                            DURATION,
                            List.of(q, 0.0),
                            ReportCell.Status.SKIPPED,
                            "composition needs a separable Hamiltonian, and network has none.",
                            Map.of(),
                            List.of()));
                }
            }
        }
        return of(cells, List.of(grid(Force.OSCILLATOR), grid(Force.PENDULUM)));
    }

    static ReportData of(List<ReportCell> cells, List<EnergyGrid> grids) {
        Map<String, Integer> orders = new LinkedHashMap<>();
        Arrays.stream(Method.values()).forEach(method -> orders.put(method.label, method.order));
        return new ReportData(
                "sweep",
                "2026-11-25 12:00 UTC",
                List.of(new ReportData.Fact("hnn", "0.1.0")),
                List.of(
                        new ReportData.SystemEntry(Force.OSCILLATOR.label, List.of("q", "p")),
                        new ReportData.SystemEntry(Force.PENDULUM.label, List.of("q", "p"))),
                orders,
                COLUMNS,
                cells,
                grids,
                "name: sweep\n",
                "{\"created\": \"2026-11-25\"}\n");
    }

    private static EnergyGrid grid(Force system) {
        int points = EnergyGrid.POINTS;
        double[] exact = new double[points * points];
        double[] learned = new double[points * points];
        for (int k = 0; k < exact.length; k++) {
            double q = WINDOW.lowerQ() + (WINDOW.upperQ() - WINDOW.lowerQ()) * (k % points) / (points - 1);
            double p = WINDOW.lowerP() + (WINDOW.upperP() - WINDOW.lowerP()) * Math.floorDiv(k, points) / (points - 1);
            exact[k] = system.energy(q, p);
            learned[k] = exact[k] + 0.02 * Math.sin(3 * q) * Math.cos(2 * p);
        }
        return new EnergyGrid(system.label, "network", WINDOW, points, exact, Optional.of(learned));
    }

    static ReportCell cell(int number, Force system, Method method, double stepSize, double start) {
        long steps = Math.round(DURATION / stepSize);
        long stride = Math.max(1, steps / STORED);
        double[] x = {start, 0};
        double initial = system.energy(x[0], x[1]);
        double max = 0;
        List<ReportCell.Point> points = new ArrayList<>();
        for (long n = 0; n <= steps; n++) {
            double energy = system.energy(x[0], x[1]);
            max = Math.max(max, Math.abs(energy / initial - 1));
            if (n % stride == 0) {
                points.add(new ReportCell.Point(n * stepSize, x.clone(), energy, energy * (1 + 1e-4 * Math.sin(x[0]))));
            }
            method.step.advance(system.slope, x, stepSize);
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("energy_error_max", max);
        figures.put("energy_error_final", Math.abs(system.energy(x[0], x[1]) / initial - 1));
        figures.put("gradients", (double) method.gradients);
        figures.put("nanoseconds", 100.0 * method.gradients + number % 7);
        return new ReportCell(
                number,
                system.label,
                "network",
                method.label,
                stepSize,
                steps,
                DURATION,
                List.of(start, 0.0),
                ReportCell.Status.OK,
                "",
                figures,
                points);
    }

    /** A system. */
    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    enum Force {
        OSCILLATOR("harmonic-oscillator", q -> q * q / 2, q -> q),
        PENDULUM("pendulum", q -> 1 - Math.cos(q), Math::sin);

        final String label;
        private final DoubleUnaryOperator potential;
        private final DoubleUnaryOperator slope;

        Force(String label, DoubleUnaryOperator potential, DoubleUnaryOperator slope) {
            this.label = label;
            this.potential = potential;
            this.slope = slope;
        }

        double energy(double q, double p) {
            return p * p / 2 + potential.applyAsDouble(q);
        }
    }

    /** A method, with its order and the gradients of a step. */
    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    enum Method {
        EULER("euler", 1, 1, (slope, x, h) -> {
            double p = x[1];
            x[1] -= h * slope.applyAsDouble(x[0]);
            x[0] += h * p;
        }),
        SYMPLECTIC("symplectic-euler", 1, 1, (slope, x, h) -> {
            x[0] += h * x[1];
            x[1] -= h * slope.applyAsDouble(x[0]);
        }),
        VERLET("verlet", 2, 1, SampleReport::verlet),
        YOSHIDA("yoshida-4", 4, 3, (slope, x, h) -> {
            double outer = 1 / (2 - Math.cbrt(2));
            verlet(slope, x, outer * h);
            verlet(slope, x, (1 - 2 * outer) * h);
            verlet(slope, x, outer * h);
        });

        final String label;
        private final int order;
        private final int gradients;
        private final Step step;

        Method(String label, int order, int gradients, Step step) {
            this.label = label;
            this.order = order;
            this.gradients = gradients;
            this.step = step;
        }
    }

    private static void verlet(DoubleUnaryOperator slope, double[] x, double h) {
        x[0] += h / 2 * x[1];
        x[1] -= h * slope.applyAsDouble(x[0]);
        x[0] += h / 2 * x[1];
    }

    /** One step, in place. */
    @FunctionalInterface
    interface Step {

        void advance(DoubleUnaryOperator slope, double[] x, double h);
    }
}
