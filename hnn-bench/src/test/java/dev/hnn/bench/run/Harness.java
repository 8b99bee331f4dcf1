package dev.hnn.bench.run;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.catalogue.CatalogueModule;
import dev.hnn.bench.catalogue.Discovery;
import dev.hnn.bench.catalogue.Quick;
import dev.hnn.bench.experiment.Experiment;
import dev.hnn.bench.experiment.ExperimentReader;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.plugin.Plugins;
import java.io.IOException;
import java.util.Optional;

/** The built-in components, wired as the command line wires them. */
public final class Harness {

    private static final Injector INJECTOR =
            Guice.createInjector(new CatalogueModule(Discovery.of(Plugins.none(), Quick.usual()), Quick.usual()));

    private Harness() {}

    static <T> T instance(Class<T> type) {
        return INJECTOR.getInstance(type);
    }

    static Experiment experiment(String yaml) {
        return INJECTOR.getInstance(ExperimentReader.class).read(yaml, "test.yaml");
    }

    static Preparation preparation(String system, String model) {
        ExperimentReader reader = INJECTOR.getInstance(ExperimentReader.class);
        return new Preparation(reader.system(system, "system"), reader.model(model, "model"));
    }

    /** Reads components as the command line does. */
    public static ExperimentReader reader() {
        return INJECTOR.getInstance(ExperimentReader.class);
    }

    public static PreparedModel prepared(String system, String model) throws IOException, InterruptedException {
        try {
            return new Preparer(ModelCache.ofUser(false), Optional.empty(), new RunListener() {})
                    .prepare(preparation(system, model));
        } catch (TimeLimitException impossible) {
            throw new AssertionError("there is no limit", impossible);
        }
    }

    /** An ensemble of one. */
    static Ensemble ensemble(String integrator, Dynamics dynamics, double stepSize) {
        return ensemble(
                INJECTOR.getInstance(ExperimentReader.class)
                        .integrator(integrator, "integrator")
                        .component(),
                dynamics,
                stepSize);
    }

    private static <D extends Dynamics> Ensemble ensemble(
            Integrator<D> integrator, Dynamics dynamics, double stepSize) {
        return integrator.ensemble(integrator.dynamicsType().cast(dynamics), stepSize, 1);
    }
}
