package dev.hnn.models.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationTest {

    private static final int CALLS = 20_000;

    private static long allocated(Runnable call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int k = 0; k < CALLS; k++) {
            call.run();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < CALLS; k++) {
            call.run();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @EnumSource
    void kernelAllocatesNothing(Activation activation) {
        NetworkHamiltonian hamiltonian = new NetworkHamiltonian(Networks.random(1, activation, 2, 9, 8));
        double[] x = {0.1, 0.2, 0.3, 0.4};
        double[] v = {1, 2, 3, 4};
        double[] out = new double[4];
        double[][] kept = new double[1][];

        long kernel = allocated(() -> {
            hamiltonian.energy(x);
            hamiltonian.gradient(x, out);
            hamiltonian.hessianVector(x, v, out);
        });
        long control = allocated(() -> kept[0] = new double[4]);

        // The measurement itself may allocate a little, once; the control shows that it would see one array a call.
        assertThat(kernel).isLessThan(CALLS);
        assertThat(control).isGreaterThan(4 * 8 * CALLS);
    }
}
