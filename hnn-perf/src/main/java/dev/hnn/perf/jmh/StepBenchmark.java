package dev.hnn.perf.jmh;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.perf.Method;
import dev.hnn.perf.Networks;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One step of scheme (6) with a network, h = 0.01, tolerance 10⁻¹². */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StepBenchmark {

    /** Units of each of two hidden layers. */
    @Param({"64", "200"})
    public int width;

    /** How the step is taken. */
    @Param
    public Method method;

    private Stepper stepper;

    /** Makes the network and starts. */
    @Setup
    public void setUp() {
        NetworkHamiltonian hamiltonian = new NetworkHamiltonian(Networks.random(1, List.of(width, width)));
        stepper = method.integrator().stepper(hamiltonian, Method.STEP_SIZE);
        stepper.start(new double[] {1, 0});
    }

    /** One step. */
    @Benchmark
    public void advance() {
        stepper.advance();
    }
}
