package dev.hnn.perf.jmh;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.system.PhysicalSystem;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A step of explicit Euler for the pendulum, the cheapest that there is, with both classes from the application or both
 * from a plugin's class loader.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PluginBenchmark {

    private static final double STEP_SIZE = 0.01;
    private static final int STEPS = 1000;

    /** Where the system and the integrator come from. */
    @Param
    public Source source;

    private double[] initialState;
    private Stepper stepper;

    /**
     * Makes the stepper.
     *
     * @throws IOException if the plugin cannot be made
     */
    @Setup
    public void setUp() throws IOException {
        ClassLoader loader = source.loader();
        PhysicalSystem system = Source.system(loader, "pendulum");
        initialState = system.initialState();
        stepper = stepper(Source.integrator(loader, "euler"), system);
    }

    /** Steps, from the start: explicit Euler leaves the well some time, and the sine of a large angle is slow. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void advance() {
        stepper.start(initialState);
        for (int step = 0; step < STEPS; step++) {
            stepper.advance();
        }
    }

    @SuppressWarnings("unchecked") // explicit Euler is for vector fields
    private static Stepper stepper(Integrator<?> integrator, PhysicalSystem system) {
        return ((Integrator<VectorField>) integrator).stepper(system.hamiltonian(), STEP_SIZE);
    }
}
