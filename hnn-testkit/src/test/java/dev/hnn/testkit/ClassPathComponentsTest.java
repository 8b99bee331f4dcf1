package dev.hnn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.testkit.TestSolverFactory.Limits;
import dev.hnn.testkit.TestSolverFactory.Made;
import dev.hnn.testkit.TestSolverFactory.Mode;
import dev.hnn.testkit.TestSolverFactory.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClassPathComponentsTest {

    private static NonlinearSolver make(Map<String, Object> settings) {
        return new ClassPathComponents().solver(new Choice<>("test-solver", settings));
    }

    @Test
    void aComponentIsFoundByItsName() {
        assertThat(make(Map.of())).isEqualTo(new Made(new TestSolverFactory().defaults()));
    }

    @Test
    void settingsAreMergedOverTheDefaultsAsUsersWriteThem() {
        Map<String, Object> given = new HashMap<>();
        given.put("tolerance", 1);
        given.put("max-iterations", 7);
        given.put("mode", "half-step");
        given.put("weights", List.of(1, 2.5));
        given.put("limits", Map.of("most", 9));
        given.put("inner", Map.of("type", "fixed-point", "tolerance", 0));
        given.put("share", 0.25);
        given.put("width", 4);
        given.put("depth", 1L);
        given.put("exact", false);
        given.put("label", "short");
        assertThat(make(given))
                .isEqualTo(new Made(new Settings(
                        1,
                        7,
                        Mode.HALF_STEP,
                        List.of(1.0, 2.5),
                        new Limits(9),
                        new Choice<>("fixed-point", Map.of("tolerance", 0)),
                        0.25f,
                        (short) 4,
                        (byte) 1,
                        false,
                        "short")));
        assertThat(make(Map.of("inner", "fixed-point")))
                .isInstanceOfSatisfying(
                        Made.class,
                        solver -> assertThat(solver.settings().inner()).isEqualTo(Choice.of("fixed-point")));
    }

    /** As the harness does: only a choice with a type takes nothing from the default one. */
    @Test
    void aChoiceWithoutATypeIsMergedOverTheDefaultOne() {
        assertThat(make(Map.of("inner", Map.of("order", 2, "limits", Map.of("most", 7)))))
                .isInstanceOfSatisfying(
                        Made.class,
                        solver -> assertThat(solver.settings().inner())
                                .isEqualTo(new Choice<>(
                                        "newton",
                                        Map.of(
                                                "tolerance",
                                                1e-9,
                                                "order",
                                                2,
                                                "limits",
                                                Map.of("least", 1, "most", 7)))));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void aValueOfTheWrongKindIsNamed(String setting, Object value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make(Map.of(setting, value)))
                .withMessage(message);
    }

    static Stream<Arguments> wrongKinds() {
        return Stream.of(
                Arguments.of("tolerance", "small", "tolerance must be a number, not small."),
                Arguments.of("max-iterations", 1.5, "max-iterations must be a whole number, not 1.5."),
                Arguments.of("max-iterations", 1.0, "max-iterations must be a whole number, not 1.0."),
                Arguments.of(
                        "max-iterations",
                        3_000_000_000L,
                        "max-iterations must be a whole number that fits into int, not 3000000000."),
                Arguments.of("depth", 200, "depth must be a whole number that fits into byte, not 200."),
                Arguments.of("exact", "yes", "exact must be true or false, not yes."),
                Arguments.of("label", 1, "label must be text, not 1."),
                Arguments.of("weights", 1, "weights must be a list, not 1."),
                Arguments.of("weights", List.of("much"), "weights must be a number, not much."),
                Arguments.of("mode", "quarter-step", "mode must be one of [full-step, half-step], not quarter-step."),
                Arguments.of("limits", 3, "limits must be of the type Limits, not 3."));
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClassPathComponents().solver(Choice.of("broyden")))
                .withMessage("There is no solver named broyden on the class path; add a test dependency on the module"
                        + " or plugin that has it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make(Map.of("tolerence", 1)))
                .withMessageStartingWith("There is no setting tolerence; there are [tolerance, max-iterations, mode,");
    }
}
