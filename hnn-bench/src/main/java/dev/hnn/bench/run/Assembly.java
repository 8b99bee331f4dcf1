package dev.hnn.bench.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.catalogue.ComponentRequest;
import dev.hnn.bench.catalogue.Configured;
import dev.hnn.bench.experiment.Labeled;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.ComponentSpec;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Makes cells that can be run from cells by value, each component once. */
final class Assembly {

    private final Catalogue catalogue;

    Assembly(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Makes cells.
     *
     * @param specs the cells by value
     * @return the same, in the same order
     * @throws dev.hnn.bench.input.InputException if the catalogue lacks one of their components
     */
    List<Cell> cells(List<CellSpec> specs) {
        var systems = once(catalogue::system);
        var models = once(catalogue::model);
        var integrators = once(catalogue::integrator);
        return specs.stream()
                .map(spec -> new Cell(
                        spec.number(),
                        systems.apply(spec.system()),
                        models.apply(spec.model()),
                        integrators.apply(spec.integrator()),
                        spec.stepSize(),
                        spec.steps(),
                        spec.initialState()))
                .toList();
    }

    private static <T> Function<ComponentSpec, Labeled<T>> once(Function<ComponentRequest, Configured<T>> maker) {
        Map<ComponentSpec, Labeled<T>> made = new ConcurrentHashMap<>();
        return spec -> made.computeIfAbsent(spec, missing -> labeled(missing, maker));
    }

    private static <T> Labeled<T> labeled(ComponentSpec spec, Function<ComponentRequest, Configured<T>> maker) {
        ObjectNode settings = spec.settings().deepCopy();
        Configured<T> made = maker.apply(new ComponentRequest(spec.type(), spec.label(), settings, spec.label()));
        return new Labeled<>(
                spec.label(), spec.type(), spec.settings(), spec.origin(), spec.digests(), made.component());
    }
}
