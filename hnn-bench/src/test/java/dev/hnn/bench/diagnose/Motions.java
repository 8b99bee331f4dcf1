package dev.hnn.bench.diagnose;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.experiment.TimeGrid;
import dev.hnn.bench.run.Harness;

/** Motions of built-in components, named as on the command line. */
final class Motions {

    private Motions() {}

    /** On the exact model. */
    static Motion of(String system, String integrator, double stepSize, double duration, double... initialState) {
        var physics = Harness.reader().system(system, "system").component();
        return of(system, physics::hamiltonian, integrator, stepSize, duration, initialState);
    }

    static Motion of(
            String system,
            PreparedModel model,
            String integrator,
            double stepSize,
            double duration,
            double... initialState) {
        ExperimentReader reader = Harness.reader();
        Labeled<Integrator<?>> chosen = reader.integrator(integrator, "integrator");
        return new Motion(
                reader.system(system, "system").component(),
                model,
                chosen.component(),
                reader.precise(chosen),
                TimeGrid.of(stepSize, duration, ""),
                initialState);
    }
}
