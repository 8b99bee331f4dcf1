package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.hnn.api.dynamics.Hamiltonian;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a step calls may allocate. */
class AllocationTest {

    private static final int CALLS = 100_000;

    /** Less than a byte a call: the JVM itself, compiling, now and then charges a few objects to the thread. */
    private static final long STRAY_BYTES = CALLS / 2;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void evaluationAllocatesNothing(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        double[] x = test.system().initialState();
        double[] v = {0.3, -0.4};
        double[] out = new double[2];
        Runnable evaluation = () -> {
            hamiltonian.gradient(x, out);
            hamiltonian.hessianVector(x, v, out);
            hamiltonian.evaluate(x, out);
            out[0] += hamiltonian.energy(x);
        };
        assertThat(bytes(evaluation)).isLessThan(STRAY_BYTES);
    }

    @ParameterizedTest
    @MethodSource("dev.hnn.systems.SystemCase#all")
    void theMeasurementSeesOneSmallArrayPerCall(SystemCase test) {
        Hamiltonian hamiltonian = test.system().hamiltonian();
        double[] x = test.system().initialState();
        double[][] kept = new double[1][];
        Runnable evaluation = () -> {
            kept[0] = Arrays.copyOf(x, 2);
            hamiltonian.gradient(x, kept[0]);
        };
        assertThat(bytes(evaluation)).isGreaterThanOrEqualTo(16L * CALLS);
    }

    private static long bytes(Runnable evaluation) {
        repeat(evaluation);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        repeat(evaluation);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void repeat(Runnable evaluation) {
        for (int i = 0; i < CALLS; i++) {
            evaluation.run();
        }
    }
}
