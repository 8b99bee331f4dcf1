package dev.hnn.bench.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hnn.api.system.Invariant;
import dev.hnn.bench.result.SystemDescription;
import dev.hnn.bench.result.Trajectory;
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
        double[] state = {1, 2, 3, 4};
        double[] invariants = {momentum.value().applyAsDouble(state)};
        Trajectory trajectory = new Trajectory(List.of(new Trajectory.Point(0, state, 0.25, 0.5, invariants)));
        Path file = folder.resolve("trajectory.csv");
        SystemDescription kepler =
                new SystemDescription("kepler", List.of("q1", "q2", "p1", "p2"), List.of(momentum.name()));
        TrajectoryCsv.write(file, kepler, trajectory);
        assertThat(Files.readString(file)).isEqualTo("""
                        t,q1,q2,p1,p2,energy,true_energy,angular-momentum
                        0.0,1.0,2.0,3.0,4.0,0.25,0.5,-2.0
                        """);
    }

    @Test
    void readsBackTheSameBits() throws IOException {
        SystemDescription pendulum = new SystemDescription("pendulum", List.of("q", "p"), List.of("volume"));
        Trajectory.Point first =
                new Trajectory.Point(0, new double[] {0.1 + 0.2, -0.0}, Double.NaN, 1e-300, new double[] {1 / 3.0});
        Trajectory.Point second =
                new Trajectory.Point(0.01, new double[] {1e300, -1}, Double.MIN_VALUE, -2, new double[] {Math.PI});
        Path file = folder.resolve("trajectory.csv");
        TrajectoryCsv.write(file, pendulum, new Trajectory(List.of(first, second)));
        Path again = folder.resolve("again.csv");
        TrajectoryCsv.write(again, pendulum, TrajectoryCsv.read(file));
        assertThat(again).hasSameBinaryContentAs(file);
        Trajectory.Point read = TrajectoryCsv.read(file).points().get(1);
        assertThat(read.state()).containsExactly(second.state());
        assertThat(read.energy()).isEqualTo(second.energy());
        assertThat(read.invariants()).containsExactly(second.invariants());
    }

    @Test
    void saysWhichFileIsCutShort() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.csv"), "t,q1,p1,energy,true_energy\n0.0,1.0,2");
        assertThatThrownBy(() -> TrajectoryCsv.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage("\"" + file + "\" is not a trajectory that can be read; run its cell again.");
    }
}
