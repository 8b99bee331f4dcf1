package dev.hnn.bench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.spi.Bounded;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.bench.plugin.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantsTest {

    enum Kernel {
        LEFT_END,
        MIDDLE
    }

    record Settings(@Bounded(min = 2, max = 3) int stages, int iterations, Kernel kernel, double tolerance) {}

    record NoSettings() {}

    @Test
    void everyCombinationOfWhatSelectsAMethodIsOne() {
        List<ComponentRequest> variants = Variants.of(registration(new Settings(2, 7, Kernel.MIDDLE, 1e-3)));
        assertThat(variants)
                .extracting(ComponentRequest::label)
                .containsExactly(
                        "any stages 2 left-end", "any stages 2 middle", "any stages 3 left-end", "any stages 3 middle");
        assertThat(variants)
                .extracting(variant -> variant.settings().toString())
                .contains("{\"stages\":3,\"kernel\":\"left-end\"}");
    }

    @Test
    void aMethodWithoutAChoiceIsOne() {
        assertThat(Variants.of(registration(new NoSettings())))
                .extracting(ComponentRequest::label)
                .containsExactly("any");
    }

    private static Registration registration(Record defaults) {
        return new Registration(Kind.INTEGRATOR, "any", "", defaults, new Unused(), Origin.application());
    }

    /** Nothing is made here. */
    private static final class Unused implements IntegratorFactory<NoSettings> {

        @Override
        public String name() {
            return "any";
        }

        @Override
        public String description() {
            return "any";
        }

        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public Integrator<?> create(NoSettings settings, Components components) {
            throw new IllegalStateException("not asked for");
        }
    }
}
