package dev.hnn.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.api.solver.NonlinearSolver;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void aNameAloneMeansTheDefaultSettings() {
        Choice<NonlinearSolver> choice = Choice.of("newton");
        assertThat(choice).isEqualTo(new Choice<NonlinearSolver>("newton", Map.of()));
    }

    @Test
    void settingsAreCopiedAndCannotBeChanged() {
        Map<String, Object> settings = new HashMap<>(Map.of("tolerance", 1e-13));
        Choice<NonlinearSolver> choice = new Choice<>("newton", settings);
        settings.put("tolerance", 1.0);
        assertThat(choice.settings()).containsExactly(Map.entry("tolerance", 1e-13));
        assertThatThrownBy(() -> choice.settings().put("tolerance", 1.0))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nothingMayBeMissing() {
        Map<String, Object> withNull = new HashMap<>();
        withNull.put("tolerance", null);
        assertThatNullPointerException()
                .isThrownBy(() -> new Choice<NonlinearSolver>(null, Map.of()))
                .withMessage("type");
        assertThatNullPointerException().isThrownBy(() -> new Choice<NonlinearSolver>("newton", null));
        assertThatNullPointerException().isThrownBy(() -> new Choice<NonlinearSolver>("newton", withNull));
    }
}
