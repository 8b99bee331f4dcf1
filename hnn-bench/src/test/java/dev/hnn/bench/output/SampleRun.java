package dev.hnn.bench.output;

import dev.hnn.bench.measure.EnergyError;
import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** True trajectories of H = p²/2 + V(q), by the explicit Euler method and by scheme (6), which is explicit for these. */
public final class SampleRun {

    private static final int STORED = 2000;

    private final String system;
    private final String model;
    private final double stepSize;
    private final int steps;
    private final List<Double> initialState;
    private final DoubleUnaryOperator potential;
    private final DoubleUnaryOperator slope;

    private SampleRun(
            String system,
            String model,
            double stepSize,
            int steps,
            List<Double> initialState,
            DoubleUnaryOperator potential,
            DoubleUnaryOperator slope) {
        this.system = system;
        this.model = model;
        this.stepSize = stepSize;
        this.steps = steps;
        this.initialState = initialState;
        this.potential = potential;
        this.slope = slope;
    }

    public static SampleRun oscillator(String model, double stepSize, int steps) {
        return new SampleRun("harmonic-oscillator", model, stepSize, steps, List.of(1.0, 0.0), q -> q * q / 2, q -> q);
    }

    public static SampleRun pendulum(String model, double stepSize, int steps) {
        return new SampleRun(
                "pendulum", model, stepSize, steps, List.of(Math.PI / 2, 0.0), q -> 1 - Math.cos(q), Math::sin);
    }

    /** The paper's experiment: twelve results in order. A learned model's energy is a little off. */
    public static SampleResults paper() {
        SampleResults results = SampleResults.none();
        for (String model : List.of("exact", "hnn")) {
            results = results.and(oscillator(model, 0.01, 10_000).results(results.size() + 1));
        }
        for (String model : List.of("exact", "hnn")) {
            results = results.and(pendulum(model, 0.01, 10_000).results(results.size() + 1));
        }
        return results;
    }

    /** Euler's and scheme (6) under two solvers. */
    public SampleResults results(int firstNumber) {
        return result(firstNumber, "euler")
                .and(result(firstNumber + 1, "variational"))
                .and(result(firstNumber + 2, "variational[newton]"));
    }

    private SampleResults result(int number, String integrator) {
        boolean euler = "euler".equals(integrator);
        double q = initialState.get(0);
        double p = initialState.get(1);
        int stride = Math.max(1, steps / STORED);
        EnergyError error = new EnergyError(stepSize, steps);
        EnergyError trueError = new EnergyError(stepSize, steps);
        error.add(energy(q, p));
        trueError.add(trueEnergy(q, p));
        List<Trajectory.Point> points = new ArrayList<>();
        points.add(point(0, q, p));
        for (int n = 1; n <= steps; n++) {
            double next = q + stepSize * p;
            p -= stepSize * slope.applyAsDouble(euler ? q : next);
            q = next;
            error.add(energy(q, p));
            trueError.add(trueEnergy(q, p));
            if (n % stride == 0) {
                points.add(point(n * stepSize, q, p));
            }
        }
        CellSpec cell = SampleCell.of(number, system, model, integrator, stepSize, steps, initialState);
        Figures figures = SampleCell.figures(error.summary(), trueError.summary())
                .put("gradient_evaluations_per_step", euler ? 1 : 3)
                .put("hessian_vector_products_per_step", integrator.contains("newton") ? 1.013 : 0)
                .put("solver_iterations_mean", euler ? Double.NaN : 2.004)
                .put("unconverged_steps", 0)
                .put("nanoseconds_per_step", "exact".equals(model) ? 41.23 : 6123.6)
                .build();
        return SampleResults.of(SampleCell.ok(cell, figures), new Trajectory(points));
    }

    private Trajectory.Point point(double time, double q, double p) {
        return new Trajectory.Point(time, new double[] {q, p}, energy(q, p), trueEnergy(q, p), new double[0]);
    }

    private double trueEnergy(double q, double p) {
        return p * p / 2 + potential.applyAsDouble(q);
    }

    private double energy(double q, double p) {
        double defect = "exact".equals(model) ? 0 : 2e-4 * Math.sin(3 * q) * Math.cos(2 * p);
        return trueEnergy(q, p) + defect;
    }
}
