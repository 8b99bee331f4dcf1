package dev.hnn.bench.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hnn.bench.catalogue.ComponentRequest;
import dev.hnn.bench.catalogue.Configured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The components of one kind in an experiment: each variant of what is swept is one, and labels are unique. */
final class ComponentList {

    private ComponentList() {}

    static <T> List<Labeled<T>> of(
            List<JsonNode> nodes, String where, Function<ComponentRequest, Configured<T>> maker) {
        List<Labeled<T>> components = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            String place = where + "[" + i + "]";
            for (Variant variant : Sweep.variants(nodes.get(i), place)) {
                Labeled<T> component = labeled(variant, ComponentRequest.of(variant.tree(), place), maker);
                String label = component.label();
                for (int use = 2; !taken.add(label); use++) {
                    label = component.label() + "#" + use;
                }
                components.add(component.withLabel(label));
            }
        }
        return components;
    }

    /** A single component, of which nothing is swept. */
    static <T> Labeled<T> single(ComponentRequest request, Function<ComponentRequest, Configured<T>> maker) {
        return labeled(new Variant(request.settings(), List.of()), request, maker);
    }

    private static <T> Labeled<T> labeled(
            Variant variant, ComponentRequest request, Function<ComponentRequest, Configured<T>> maker) {
        Configured<T> made = maker.apply(request);
        String label = variant.label(request.label(), made);
        return new Labeled<>(
                label, made.type(), made.settings(), made.origin().name(), made.digests(), made.component());
    }
}
