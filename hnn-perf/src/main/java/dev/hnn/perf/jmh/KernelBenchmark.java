package dev.hnn.perf.jmh;

import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.perf.Networks;
import dev.hnn.perf.Points;
import java.util.Collections;
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

/** Value, gradient and Hessian–vector product of a network at one point. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class KernelBenchmark {

    private static final int POINTS = 64;

    /** Units of each hidden layer. */
    @Param({"64", "200"})
    public int width;

    /** Hidden layers. */
    @Param("2")
    public int depth;

    /** Degrees of freedom. */
    @Param("1")
    public int n;

    private NetworkHamiltonian hamiltonian;
    private double[][] points;
    private double[] out;
    private int next;

    /** Makes the network. */
    @Setup
    public void setUp() {
        List<Integer> hidden = Collections.nCopies(depth, width);
        hamiltonian = new NetworkHamiltonian(Networks.random(n, hidden));
        points = Points.make(POINTS, 2 * n);
        out = new double[2 * n];
    }

    private double[] point() {
        next = (next + 1) % POINTS;
        return points[next];
    }

    /** H(x). */
    @Benchmark
    public double energy() {
        return hamiltonian.energy(point());
    }

    /** H(x) and ∇H(x). */
    @Benchmark
    public double gradient() {
        return hamiltonian.gradient(point(), out);
    }

    /** ∇²H(x)·v. */
    @Benchmark
    public double[] hessianVector() {
        double[] x = point();
        hamiltonian.hessianVector(x, point(), out);
        return out;
    }
}
