package dev.hnn.bench.output;

import dev.hnn.bench.report.Column;
import dev.hnn.bench.report.Column.Kind;
import java.util.List;

/** The figures of a cell in the report, the most important ones first. Their names are those of {@code results.csv}. */
final class ReportColumns {

    static final List<Column> ALL = List.of(
            new Column(
                    "energy_error_max",
                    "Energy error",
                    "",
                    "Largest |H − H₀| / |H₀| over all steps, H being the Hamiltonian that was integrated.",
                    Kind.ERROR),
            new Column(
                    "true_energy_error_max",
                    "True energy error",
                    "",
                    "Largest |H − H₀| / |H₀| over all steps, H being the system’s own.",
                    Kind.ERROR),
            new Column(
                    "energy_drift",
                    "Energy drift",
                    "1/time",
                    "Least-squares slope of (H − H₀) / |H₀| over time, H being the Hamiltonian that was integrated.",
                    Kind.FIGURE),
            new Column(
                    "gradient_evaluations_per_step",
                    "Gradients per step",
                    "",
                    "Evaluations of ∇H that the integrator needed, in the mean of all steps.",
                    Kind.COST_PER_STEP),
            new Column(
                    "solver_iterations_mean",
                    "Iterations per solve",
                    "",
                    "Iterations of the nonlinear solver per solved equation.",
                    Kind.FIGURE),
            new Column(
                    "unconverged_steps",
                    "Unconverged steps",
                    "",
                    "Steps whose solver reached neither its tolerance nor round-off.",
                    Kind.COST),
            new Column(
                    "nanoseconds_per_step",
                    "Time per step",
                    "ns",
                    "Wall time of a step on the machine that ran it, measuring not included: the median over blocks of steps.",
                    Kind.COST_PER_STEP),
            new Column(
                    "hessian_vector_products_per_step",
                    "Hessian–vector products per step",
                    "",
                    "Products ∇²H·v that the solver needed, in the mean of all steps.",
                    Kind.COST_PER_STEP),
            error("energy_error_final", "Energy error at the end", "The error of the energy after the last step."),
            error("true_energy_error_final", "True energy error at the end", "The same for the system’s own energy."),
            error(
                    "energy_error_max_first_tenth",
                    "Energy error, first tenth",
                    "The largest error over the first tenth of the steps."),
            error(
                    "energy_error_max_last_tenth",
                    "Energy error, last tenth",
                    "The largest error over the last tenth of the steps: without drift, as large as over the first."),
            error(
                    "true_energy_error_max_first_tenth",
                    "True energy error, first tenth",
                    "The largest error of the system’s own energy over the first tenth of the steps."),
            error(
                    "true_energy_error_max_last_tenth",
                    "True energy error, last tenth",
                    "The largest error of the system’s own energy over the last tenth of the steps."));

    private ReportColumns() {}

    private static Column error(String name, String title, String description) {
        return new Column(name, title, "", description, Kind.ERROR);
    }
}
