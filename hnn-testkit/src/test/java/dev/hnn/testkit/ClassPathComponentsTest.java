package dev.hnn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.testkit.TestSolverFactory.Limits;
import dev.hnn.testkit.TestSolverFactory.Made;
import dev.hnn.testkit.TestSolverFactory.Mode;
import dev.hnn.testkit.TestSolverFactory.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
        NonlinearSolver made = make(Map.of(
                "tolerance",
                1,
                "max-iterations",
                7,
                "mode",
                "half-step",
                "weights",
                List.of(1, 2.5),
                "limits",
                Map.of("most", 9),
                "inner",
                Map.of("type", "fixed-point", "tolerance", 0)));
        assertThat(made)
                .isEqualTo(new Made(new Settings(
                        1,
                        7,
                        Mode.HALF_STEP,
                        List.of(1.0, 2.5),
                        new Limits(9),
                        new Choice<>("fixed-point", Map.of("tolerance", 0)))));
        assertThat(make(Map.of("inner", "fixed-point")))
                .isInstanceOfSatisfying(
                        Made.class,
                        solver -> assertThat(solver.settings().inner()).isEqualTo(Choice.of("fixed-point")));
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make(Map.of("mode", "quarter-step")))
                .withMessageContaining("quarter-step is none of");
        assertThatIllegalArgumentException().isThrownBy(() -> make(Map.of("tolerance", "small")));
    }
}
