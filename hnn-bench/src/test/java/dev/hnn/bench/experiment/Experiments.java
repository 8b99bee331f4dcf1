package dev.hnn.bench.experiment;

import com.google.inject.Guice;
import dev.hnn.bench.catalogue.CatalogueModule;
import dev.hnn.bench.catalogue.Discovery;
import dev.hnn.bench.catalogue.Quick;
import dev.hnn.bench.plugin.Plugins;
import java.util.List;

/** Experiments with the built-in components. */
final class Experiments {

    private static final ExperimentReader READER = Guice.createInjector(
                    new CatalogueModule(Discovery.of(Plugins.none(), Quick.usual()), Quick.usual()))
            .getInstance(ExperimentReader.class);

    private Experiments() {}

    static Experiment of(String yaml) {
        return READER.read(yaml, "test.yaml");
    }

    /** One with the exact pendulum and oscillator by Euler, and lines of its own, each in the place of one with its key. */
    static Experiment with(String... lines) {
        StringBuilder yaml = new StringBuilder();
        List<String> usual = List.of(
                "name: test",
                "systems: [harmonic-oscillator, pendulum]",
                "models: [exact]",
                "integrators: [euler]",
                "step-sizes: [0.1]",
                "duration: 1");
        for (String line : usual) {
            String key = line.substring(0, line.indexOf(':') + 1);
            if (List.of(lines).stream().noneMatch(own -> own.startsWith(key))) {
                yaml.append(line).append('\n');
            }
        }
        return of(yaml + String.join("\n", lines) + "\n");
    }

    static <T> List<String> labels(List<Labeled<T>> components) {
        return components.stream().map(Labeled::label).toList();
    }

    /** The paper's experiment with values put into it. */
    static Experiment paper(String... assignments) {
        return READER.read(ExperimentSource.paper().with(List.of(assignments)));
    }
}
