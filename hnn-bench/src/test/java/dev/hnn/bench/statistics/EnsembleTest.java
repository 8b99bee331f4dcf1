package dev.hnn.bench.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.bench.measure.Figures;
import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnsembleTest {

    @Test
    void cellsThatDifferOnlyInTheInitialStateBelongTogether() {
        List<CellResult> results = List.of(
                result(1, "euler", 1.0),
                result(2, "variational", 1.0),
                result(3, "euler", 2.0),
                result(4, "euler", 3.0));
        List<Ensemble> ensembles = Ensemble.of(results);
        assertThat(ensembles).hasSize(1);
        assertThat(ensembles.get(0).members())
                .extracting(member -> member.cell().number())
                .containsExactly(1, 3, 4);
        assertThat(ensembles.get(0).common().integrator().label()).isEqualTo("euler");
        assertThat(ensembles.get(0).common().initialState()).isEmpty();
    }

    @Test
    void membersThatFailedAreCounted() {
        Ensemble ensemble = Ensemble.of(List.of(
                        result(1, "euler", 1.0),
                        SampleCell.failed(SampleCell.of(2, "pendulum", "exact", "euler", List.of(2.0, 0.0)), "why")))
                .get(0);
        assertThat(ensemble.count(Status.FAILED)).isEqualTo(1);
        assertThat(ensemble.count(Status.DIVERGED)).isZero();
    }

    private static CellResult result(int number, String integrator, double q) {
        return SampleCell.ok(
                SampleCell.of(number, "pendulum", "exact", integrator, List.of(q, 0.0)),
                Figures.builder().put("energy_error_max", q).build());
    }
}
