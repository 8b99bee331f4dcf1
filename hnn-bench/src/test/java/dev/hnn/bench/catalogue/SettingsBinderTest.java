package dev.hnn.bench.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Guice;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.plugin.Origin;
import dev.hnn.bench.plugin.Plugins;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsBinderTest {

    record Inner(String type, int count) {}

    record Settings(Inner inner, Choice<NonlinearSolver> mainSolver, List<Double> weights, Scheme scheme) {}

    enum Scheme {
        YOSHIDA_4,
        L_BFGS
    }

    @Test
    void whatTheUserWroteIsMergedOverTheDefaultsAtEveryLevel() throws IOException {
        Settings bound = bind("{\"inner\": {\"type\": \"b\"}, \"weights\": [3]}");
        assertThat(bound.inner()).isEqualTo(new Inner("b", 7));
        assertThat(bound.mainSolver().type()).isEqualTo("newton");
        assertThat(bound.weights()).containsExactly(3.0);
    }

    @Test
    void aChoiceWithATypeTakesNothingFromTheDefaultOne() throws IOException {
        assertThat(bind("{\"main-solver\": {\"type\": \"fixed-point\"}}").mainSolver())
                .isEqualTo(Choice.of("fixed-point"));
        assertThat(bind("{\"main-solver\": \"fixed-point\"}").mainSolver()).isEqualTo(Choice.of("fixed-point"));
    }

    @Test
    void aChoiceWithoutATypeIsTheDefaultOneWithOtherSettings() throws IOException {
        Choice<NonlinearSolver> choice =
                bind("{\"main-solver\": {\"tolerance\": 1e-3}}").mainSolver();
        assertThat(choice.type()).isEqualTo("newton");
        assertThat(choice.settings()).containsEntry("tolerance", 1e-3);
    }

    @Test
    void anEnumIsWrittenInKebabCaseWithAHyphenBeforeADigitToo() throws IOException {
        assertThat(bind("{}").scheme()).isEqualTo(Scheme.L_BFGS);
        assertThat(bind("{\"scheme\": \"l-bfgs\"}").scheme()).isEqualTo(Scheme.L_BFGS);
        assertThat(bind("{\"scheme\": \"yoshida-4\"}").scheme()).isEqualTo(Scheme.YOSHIDA_4);
    }

    private static Settings bind(String json) throws IOException {
        List<Registration> registrations =
                new ArrayList<>(Discovery.of(Plugins.none(), Quick.usual()).registrations());
        Nested factory = new Nested();
        registrations.add(
                new Registration(Kind.SYSTEM, factory.name(), "", factory.defaults(), factory, Origin.application()));
        Discovered discovered = new Discovered(registrations, Map.of(), Plugins.none(), List.of());
        SettingsBinder binder = Guice.createInjector(new CatalogueModule(discovered, Quick.usual()))
                .getInstance(SettingsBinder.class);
        ObjectNode given = (ObjectNode) new JsonMapper().readTree(json);
        return (Settings) binder.bind(Kind.SYSTEM, new ComponentRequest("nested", "", given, "test"));
    }

    private static final class Nested implements SystemFactory<Settings> {

        @Override
        public String name() {
            return "nested";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public Settings defaults() {
            return new Settings(new Inner("a", 7), Choice.of("newton"), List.of(1.0, 2.0), Scheme.L_BFGS);
        }

        @Override
        public PhysicalSystem create(Settings settings, Components components) {
            throw new AssertionError("only the settings are tested");
        }
    }
}
