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
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
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

    /** Where the system and the integrator come from. */
    @Param
    public Source source;

    private PhysicalSystem system;
    private Stepper stepper;

    /**
     * Makes the stepper.
     *
     * @throws IOException if the plugin cannot be made
     */
    @Setup
    public void setUp() throws IOException {
        ClassLoader loader = source.loader();
        system = Source.system(loader, "pendulum");
        Integrator<?> integrator = Source.integrator(loader, "euler");
        stepper = stepper(integrator);
        stepper.start(system.initialState());
    }

    /** Starts again, before explicit Euler has left the well. */
    @Setup(Level.Iteration)
    public void restart() {
        stepper.start(system.initialState());
    }

    /** One step. */
    @Benchmark
    public void advance() {
        stepper.advance();
    }

    @SuppressWarnings("unchecked") // explicit Euler is for vector fields
    private Stepper stepper(Integrator<?> integrator) {
        return ((Integrator<VectorField>) integrator).stepper(system.hamiltonian(), STEP_SIZE);
    }
}
