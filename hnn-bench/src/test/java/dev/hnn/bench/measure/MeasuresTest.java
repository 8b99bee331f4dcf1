package dev.hnn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.hnn.bench.input.InputException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuresTest {

    @Test
    void theCheapOnesAreTheDefault() {
        assertThat(Measures.chosen(List.of(), "measures")).containsExactly("energy", "cost", "drift", "invariants");
    }

    @Test
    void theOrderIsThatOfTheTables() {
        assertThat(Measures.chosen(List.of("phase", "cost", "phase"), "measures"))
                .containsExactly("cost", "phase");
    }

    @Test
    void anUnknownOneIsAnErrorThatNamesTheNearest() {
        assertThatThrownBy(() -> Measures.chosen(List.of("energy", "phases"), "a.yaml: measures"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("a.yaml: measures: there is no measure \"phases\"; did you mean \"phase\"?");
    }

    @Test
    void namesOfMeasuresAndColumnsAreUnique() {
        assertThat(Measures.all()).extracting(Measure::name).doesNotHaveDuplicates();
        assertThat(Measures.columns(Measures.all(), List.of(List.of("angular-momentum"), List.of())))
                .extracting(Column::name)
                .doesNotHaveDuplicates();
    }

    static List<String> names() {
        return Measures.all().stream().map(Measure::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void figuresAreThoseThatTheColumnsAnnounce(String name) {
        Figures figures = MeasuredRun.figures(
                name, Mechanics.pendulum(), Mechanics.POSITION_FIRST, new double[] {1, 0}, 0.01, 2000);
        assertThat(Measures.columns(Measures.named(List.of(name)), List.of(List.of())))
                .extracting(Column::name)
                .containsAll(figures.byName().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aStateIsSeenWithoutAllocation(String name) {
        MeasuredRun run = new MeasuredRun(
                name, Mechanics.pendulum(), Mechanics.POSITION_FIRST, new double[] {1, 0}, 0.01, 300_000);
        run.advance(100_000);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        run.advance(100_000);
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }

    @ParameterizedTest
    @MethodSource("names")
    void equalRunsGiveEqualBits(String name) {
        assertThat(figures(name)).isEqualTo(figures(name));
    }

    private static Figures figures(String name) {
        return MeasuredRun.figures(name, Mechanics.pendulum(), Mechanics.EULER, new double[] {1, 0}, 0.01, 5000);
    }
}
