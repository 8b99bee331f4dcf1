package dev.hnn.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out of a trajectory, and what never is. */
class ThinningTest {

    @ParameterizedTest
    @CsvSource({"1, 65", "2, 65", "65, 65", "66, 65", "2001, 65", "2001, 1001", "2001, 1000", "2000, 1999"})
    void keepsTheFirstTheLastAndAtMostWhatIsAllowed(int stored, int most) {
        Thinning thinning = Thinning.of(stored, most);
        assertThat(thinning.kept()).isBetween(1, most);
        assertThat(thinning.index(0)).isZero();
        assertThat(thinning.index(thinning.kept() - 1)).isEqualTo(stored - 1);
    }

    @ParameterizedTest
    @CsvSource({"2001, 65", "1000, 90", "7, 3"})
    void everyStoredPointIsStoodForByOneThatIsKept(int stored, int most) {
        Thinning thinning = Thinning.of(stored, most);
        int next = 0;
        for (int kept = 0; kept < thinning.kept(); kept++) {
            assertThat(thinning.first(kept)).isEqualTo(next);
            next = thinning.index(kept) + 1;
        }
        assertThat(next).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"17", "1042", "1999"})
    void thePeakOfAnErrorIsNeverLost(int peak) {
        List<ReportCell.Point> points = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            points.add(new ReportCell.Point(i, new double[2], i == peak ? 0.5 : 1, 1));
        }
        Thinning thinning = Thinning.of(points.size(), 65);
        ErrorCurve error = new ErrorCurve(points, ReportCell.Point::energy);
        double lowest = 0;
        for (int kept = 0; kept < thinning.kept(); kept++) {
            lowest = Math.min(lowest, error.at(kept, thinning));
        }
        assertThat(lowest).isEqualTo(-0.5);
    }
}
