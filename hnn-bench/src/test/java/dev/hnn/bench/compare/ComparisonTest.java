package dev.hnn.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.output.SampleResults;
import dev.hnn.bench.output.SampleRun;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.CellSpec;
import dev.hnn.bench.result.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final Tolerances DEFAULTS = new Tolerances(Map.of(), false);
    private static final CellSpec CELL = SampleCell.of(1, "pendulum", "exact", "euler");

    @Test
    void aRunIsLikeItself() {
        ComparedRun run = ComparedRun.of(SampleRun.paper().run());
        Comparison comparison = Comparison.of(run, run, new Tolerances(Map.of(), true));
        assertThat(comparison.count(Verdict.SAME)).isEqualTo(12);
        assertThat(comparison.regression()).isFalse();
        assertThat(comparison.onlyBefore()).isEmpty();
        assertThat(comparison.uncompared()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "energy_error_max, 1e-3, 1.009e-3, SAME",
        "energy_error_max, 1e-3, 1.011e-3, WORSE",
        "energy_error_max, 1.011e-3, 1e-3, BETTER",
        "energy_error_max, 1e-16, 2e-14, SAME",
        "energy_error_max, 1e-16, 3e-14, WORSE",
        "energy_error_max, 1e-3, Infinity, WORSE",
        "energy_error_max, Infinity, Infinity, SAME",
        "energy_error_max, Infinity, 1, BETTER",
        "energy_drift, -1e-6, 1e-6, SAME",
        "energy_drift, -1e-6, -2e-6, WORSE",
        "energy_drift, 2e-6, -1e-6, BETTER",
        "gradient_evaluations_per_step, 1, 1.01, SAME",
        "gradient_evaluations_per_step, 1, 1.03, WORSE",
        "hessian_vector_products_per_step, 0, 1e-4, SAME",
        "unconverged_steps, 0, 1, WORSE",
        "unconverged_steps, 5, 0, BETTER"
    })
    void figuresAreJudgedByTheToleranceOfTheirKind(String column, double before, double after, Verdict verdict) {
        assertThat(verdict(column, before, after, DEFAULTS)).isEqualTo(verdict);
    }

    @Test
    void timesAreJudgedOnlyOnDemand() {
        String column = "nanoseconds_per_step";
        Tolerances timings = new Tolerances(Map.of(), true);
        assertThat(verdict(column, 100, 1000, DEFAULTS)).isEqualTo(Verdict.SAME);
        assertThat(verdict(column, 100, 124, timings)).isEqualTo(Verdict.SAME);
        assertThat(verdict(column, 100, 126, timings)).isEqualTo(Verdict.WORSE);
        assertThat(verdict(column, 100, 126, new Tolerances(Map.of(column, 0.1), false)))
                .isEqualTo(Verdict.WORSE);
    }

    @Test
    void theUsersToleranceComesFirst() {
        Tolerances loose = new Tolerances(Map.of("energy_error_max", 0.05), false);
        assertThat(verdict("energy_error_max", 1, 1.04, loose)).isEqualTo(Verdict.SAME);
        assertThat(verdict("energy_error_max", 1, 1.06, loose)).isEqualTo(Verdict.WORSE);
        assertThat(verdict("energy_error_final", 1, 1.04, loose)).isEqualTo(Verdict.WORSE);
    }

    @ParameterizedTest
    @CsvSource({
        "OK, DIVERGED, WORSE",
        "OK, FAILED, WORSE",
        "DIVERGED, FAILED, WORSE",
        "FAILED, OK, BETTER",
        "SKIPPED, OK, BETTER"
    })
    void aCellThatEndsDifferentlyIsJudgedByThatAlone(Status before, Status after, Verdict verdict) {
        Figures figures = Figures.builder().put("energy_error_max", 1).build();
        CellChange change = change(
                new CellResult(CELL, before, "", 1, List.of(1.0, 0.0), figures),
                new CellResult(CELL, after, "", 1, List.of(1.0, 0.0), figures));
        assertThat(change.verdict()).isEqualTo(verdict);
        assertThat(change.figures()).isEmpty();
    }

    @Test
    void aCellThatDivergesEarlierGotWorse() {
        CellResult late = new CellResult(CELL, Status.DIVERGED, "", 90, List.of(1.0, 0.0), Figures.none());
        CellResult early = new CellResult(CELL, Status.DIVERGED, "", 40, List.of(1.0, 0.0), Figures.none());
        assertThat(change(late, early).verdict()).isEqualTo(Verdict.WORSE);
        assertThat(change(early, late).verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void aFigureThatIsGoneIsAChangeThatIsNotJudged() {
        CellResult with =
                SampleCell.ok(CELL, Figures.builder().put("energy_error_max", 1).build());
        assertThat(change(with, SampleCell.ok(CELL, Figures.none())).verdict()).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void cellsAreMatchedByWhatTheyAreAndNotByTheirPlace() {
        List<CellResult> results = SampleRun.paper().results();
        List<CellResult> more = new ArrayList<>();
        more.add(SampleCell.failed(SampleCell.of(1, "pendulum", "new", "euler"), "why"));
        results.subList(1, 12).forEach(result -> more.add(result.withNumber(more.size() + 1)));
        Comparison comparison = Comparison.of(
                ComparedRun.of(SampleResults.run(results)), ComparedRun.of(SampleResults.run(more)), DEFAULTS);
        assertThat(comparison.count(Verdict.SAME)).isEqualTo(11);
        assertThat(comparison.onlyBefore()).extracting(CellId::integrator).containsExactly("euler");
        assertThat(comparison.onlyAfter()).extracting(CellId::model).containsExactly("new");
    }

    @Test
    void equalCellsOfOneRunAreMatchedInTheirOrder() {
        List<CellResult> twice = List.of(
                SampleCell.ok(CELL, SampleCell.figures(1, 1)),
                SampleCell.ok(CELL.withNumber(2), SampleCell.figures(2, 1)));
        ComparedRun run = ComparedRun.of(SampleResults.run(twice));
        assertThat(Comparison.of(run, run, DEFAULTS).count(Verdict.SAME)).isEqualTo(2);
    }

    @Test
    void runsWithoutACommonCellAreRefused() {
        ComparedRun one = ComparedRun.of(SampleResults.run(List.of(SampleCell.failed(CELL, ""))));
        ComparedRun other = ComparedRun.of(
                SampleResults.run(List.of(SampleCell.failed(SampleCell.of(1, "pendulum", "hnn", "euler"), ""))));
        assertThatThrownBy(() -> Comparison.of(one, other, DEFAULTS))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("The two runs have no cell in common");
    }

    @Test
    void badTolerancesAreRefused() {
        assertThatThrownBy(() -> new Tolerances(Map.of("energy_error_max", -0.1), false))
                .hasMessage(
                        "--tolerance: that of energy_error_max must be a number that is 0 or positive, such as 0.05,"
                                + " not -0.1.");
        ComparedRun run = ComparedRun.of(SampleRun.paper().run());
        assertThatThrownBy(() -> Comparison.of(run, run, new Tolerances(Map.of("energy_eror_max", 0.1), false)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is no column \"energy_eror_max\"; did you mean \"energy_error_max\"?");
    }

    private static Verdict verdict(String column, double before, double after, Tolerances tolerances) {
        return Comparison.of(run(column, before), run(column, after), tolerances)
                .cells()
                .get(0)
                .verdict();
    }

    private static ComparedRun run(String column, double value) {
        return ComparedRun.of(SampleResults.run(
                List.of(SampleCell.ok(CELL, Figures.builder().put(column, value).build()))));
    }

    private static CellChange change(CellResult before, CellResult after) {
        return Comparison.of(
                        ComparedRun.of(SampleResults.run(List.of(before))),
                        ComparedRun.of(SampleResults.run(List.of(after))),
                        DEFAULTS)
                .cells()
                .get(0);
    }
}
