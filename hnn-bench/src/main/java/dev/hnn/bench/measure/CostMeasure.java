package dev.hnn.bench.measure;

import dev.hnn.api.integrator.Ledger;
import java.util.List;

/** What the steps cost, from the ledger of the stepper. */
final class CostMeasure implements Measure {

    @Override
    public String name() {
        return "cost";
    }

    @Override
    public List<Column> columns(List<String> invariants) {
        return List.of(
                Column.lower(
                        "gradient_evaluations_per_step", "gradients per step", "The mean number of gradients a step."),
                Column.lower(
                        "hessian_vector_products_per_step",
                        "H-v products per step",
                        "The mean number of Hessian-vector products a step."),
                Column.lower(
                        "solver_iterations_mean",
                        "iterations per solve",
                        "The mean number of iterations of the nonlinear solver, for each equation that it solved."),
                Column.count(
                        "unconverged_steps",
                        "unconverged steps",
                        "The number of solves that ended before they had converged."),
                Column.lower(
                        "nanoseconds_per_step",
                        "ns per step",
                        "The median wall time of a step, measures not included."),
                Column.count("gradient_evaluations_total", "gradients", "The number of gradients of all steps."),
                Column.count(
                        "solver_iterations_total",
                        "iterations",
                        "The number of iterations of the nonlinear solver in all steps."));
    }

    @Override
    public Accumulator begin(Subject subject) {
        return new FromLedger();
    }

    private static final class FromLedger implements Accumulator {

        @Override
        public void add(long first, double[][] x, double[] energy, double[] trueEnergy, int count) {
            // the stepper has counted
        }

        @Override
        public void figures(Ending ending, Figures.Builder figures) {
            Ledger ledger = ending.ledger();
            double taken = Math.max(1, ledger.steps());
            figures.put("gradient_evaluations_per_step", ledger.gradientEvaluations() / taken)
                    .put("hessian_vector_products_per_step", ledger.hessianVectorProducts() / taken)
                    .put(
                            "solver_iterations_mean",
                            ledger.solves() == 0 ? Double.NaN : (double) ledger.solverIterations() / ledger.solves())
                    .put("unconverged_steps", (double) ledger.unconvergedSteps())
                    .put("nanoseconds_per_step", Math.round(ending.nanosecondsPerStep() * 10) / 10.0)
                    .put("gradient_evaluations_total", (double) ledger.gradientEvaluations())
                    .put("solver_iterations_total", (double) ledger.solverIterations());
        }
    }
}
