package dev.hnn.bench.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hnn.bench.measure.EnergyError;
import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.ComponentSpec;
import dev.hnn.bench.result.Status;
import java.util.List;
import java.util.TreeMap;

/** Cells and results made by hand. */
public final class SampleCell {

    private SampleCell() {}

    public static CellSpec of(int number, String system, String model, String integrator) {
        return of(number, system, model, integrator, 0.01, 10_000, List.of(1.0, 0.0));
    }

    public static CellSpec of(int number, String system, String model, String integrator, List<Double> initialState) {
        return of(number, system, model, integrator, 0.01, 10_000, initialState);
    }

    public static CellSpec of(
            int number,
            String system,
            String model,
            String integrator,
            double stepSize,
            long steps,
            List<Double> initialState) {
        return new CellSpec(
                number, component(system), component(model), component(integrator), stepSize, steps, initialState);
    }

    public static CellResult ok(CellSpec cell, Figures figures) {
        return new CellResult(cell, Status.OK, "", 100, List.of(0.1 + 0.2, -1 / 3.0), figures);
    }

    public static CellResult failed(CellSpec cell, String message) {
        return CellResult.without(cell, Status.FAILED, message);
    }

    public static Figures figures(double energyError, double nanoseconds) {
        EnergyError.Summary summary =
                new EnergyError.Summary(energyError, energyError / 2, 1e-9 / 3, energyError, energyError / 3, false);
        return figures(summary, summary)
                .put("gradient_evaluations_per_step", 3)
                .put("hessian_vector_products_per_step", 0)
                .put("solver_iterations_mean", 2.5)
                .put("unconverged_steps", 0)
                .put("nanoseconds_per_step", nanoseconds)
                .build();
    }

    static Figures.Builder figures(EnergyError.Summary energy, EnergyError.Summary trueEnergy) {
        return Figures.builder()
                .put("energy_error_max", energy.max())
                .put("energy_error_final", energy.last())
                .put("energy_drift", energy.drift())
                .put("energy_error_max_first_tenth", energy.maxFirstTenth())
                .put("energy_error_max_last_tenth", energy.maxLastTenth())
                .put("true_energy_error_max", trueEnergy.max())
                .put("true_energy_error_final", trueEnergy.last())
                .put("true_energy_error_max_first_tenth", trueEnergy.maxFirstTenth())
                .put("true_energy_error_max_last_tenth", trueEnergy.maxLastTenth());
    }

    private static ComponentSpec component(String label) {
        return new ComponentSpec(label, label, JsonNodeFactory.instance.objectNode(), "built-in", new TreeMap<>());
    }
}
