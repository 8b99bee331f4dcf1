package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.system.Invariant;
import dev.hnn.bench.run.Cell;
import dev.hnn.bench.run.Trajectory;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrajectoryCsvTest {

    @TempDir
    private Path folder;

    @Test
    void writesOneDegreeOfFreedomPointByPoint() throws IOException {
        StringWriter out = new StringWriter();
        TrajectoryCsv csv = new TrajectoryCsv(out, 1, List.of());
        csv.write(new Trajectory.Point(0.01, new double[] {0.1 + 0.2, -0.0}, 1e-300, 0.5, new double[0]));
        assertThat(out).hasToString("t,q1,p1,energy,true_energy\n0.01,0.30000000000000004,-0.0,1.0E-300,0.5\n");
    }

    @Test
    void leavesTheEnergyEmptyIfTheModelHasNone() throws IOException {
        StringWriter out = new StringWriter();
        new TrajectoryCsv(out, 1, List.of())
                .write(new Trajectory.Point(0, new double[] {1, 2}, Double.NaN, 0.5, new double[0]));
        assertThat(out.toString()).endsWith("\n0.0,1.0,2.0,,0.5\n");
    }

    @Test
    void writesTwoDegreesOfFreedomAndTheInvariantsOfACell() throws IOException {
        Invariant momentum = new Invariant("angular-momentum", x -> x[0] * x[3] - x[1] * x[2]);
        Cell cell = SampleCell.withSystem(
                SampleCell.of(1, "kepler", "exact", "euler", 0.1, 1, List.of(1.0, 2.0, 3.0, 4.0)),
                new SampleSystem(2, List.of(momentum)));
        double[] state = {1, 2, 3, 4};
        double[] invariants = {momentum.value().applyAsDouble(state)};
        Trajectory trajectory = new Trajectory(List.of(new Trajectory.Point(0, state, 0.25, 0.5, invariants)));
        Path file = folder.resolve("trajectory.csv");
        TrajectoryCsv.write(file, SampleCell.ok(cell, SampleCell.measures(0, 0), trajectory));
        assertThat(Files.readString(file)).isEqualTo("""
                        t,q1,q2,p1,p2,energy,true_energy,angular-momentum
                        0.0,1.0,2.0,3.0,4.0,0.25,0.5,-2.0
                        """);
    }
}
