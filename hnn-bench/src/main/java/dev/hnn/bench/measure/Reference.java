package dev.hnn.bench.measure;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.conformance.numerics.ReferenceFlow;
import java.util.SplittableRandom;

/**
 * The exact trajectory of what is integrated, as good as double precision has it: the extrapolated midpoint rule of order 16
 * with controlled steps, which shares nothing with any integrator. A second one with a coarser tolerance goes along, and
 * tells how far the first may be trusted. Mutable, for one thread.
 */
final class Reference {

    private static final double TOLERANCE = 1e-14;
    private static final double COARSER = 1e-13;
    private static final int SAMPLES = 64;

    private final ReferenceFlow flow;
    private final ReferenceFlow coarser;
    private final double[] state;
    private final double[] coarserState;
    private double time;

    /**
     * Begins at t = 0.
     *
     * @param field what is integrated
     * @param system its system, whose region tells how large each coordinate is
     * @param x0 the initial state. Not modified.
     */
    Reference(VectorField field, PhysicalSystem system, double[] x0) {
        double[] scale = scale(system, x0);
        this.flow = new ReferenceFlow(field, scale, TOLERANCE);
        this.coarser = new ReferenceFlow(field, scale, COARSER);
        this.state = x0.clone();
        this.coarserState = x0.clone();
    }

    private static double[] scale(PhysicalSystem system, double[] x0) {
        double[] centre = system.referencePoint();
        double[] scale = new double[x0.length];
        double[] x = x0.clone();
        SplittableRandom random = new SplittableRandom(1);
        for (int sample = 0; sample <= SAMPLES; sample++) {
            for (int i = 0; i < x.length; i++) {
                scale[i] = Math.max(scale[i], Math.abs(x[i] - centre[i]));
            }
            system.region().sample(random, x);
        }
        return scale;
    }

    /**
     * Goes to a time, forth or back.
     *
     * @param t the time
     * @return the state then. Not to be modified or kept.
     * @throws ArithmeticException if the flow cannot be followed so far
     */
    double[] at(double t) {
        flow.follow(state, t - time);
        coarser.follow(coarserState, t - time);
        time = t;
        return state;
    }

    /** How far the coarser one is away: an estimate of the error, on the safe side unless it is round-off. */
    double error() {
        return distance(state, coarserState);
    }

    /** The Euclidean distance. */
    static double distance(double[] x, double[] y) {
        double distance = 0;
        for (int i = 0; i < x.length; i++) {
            distance = Math.hypot(distance, x[i] - y[i]);
        }
        return distance;
    }
}
