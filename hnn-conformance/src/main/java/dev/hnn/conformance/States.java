package dev.hnn.conformance;

import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The states of a system at which it is examined, and the size of its coordinates. */
final class States {

    static final long SEED = 1;

    private static final int SAMPLES = 20;

    /** Enough that the spread of the samples is that of the region, to a tenth or so. */
    private static final int SAMPLES_OF_SCALE = 200;

    /** A coordinate that varies by less of its value is a parameter, which stays as it is but for rounding. */
    private static final double FROZEN = 1e-10;

    private static final int DIRECTION_BITS = 10;

    private final List<double[]> points = new ArrayList<>();
    private final double[] scale;

    private States(int dimension) {
        this.scale = new double[dimension];
    }

    /** The initial state, the reference point, and samples of the region. */
    static States of(PhysicalSystem system) {
        double[] initial = system.initialState();
        States states = new States(initial.length);
        states.points.add(initial);
        states.points.add(system.referencePoint());
        states.sample(system.region());
        return states;
    }

    private void sample(Region region) {
        double[] lowest = points.get(0).clone();
        double[] highest = lowest.clone();
        Random random = new Random(SEED);
        for (int k = 0; k < SAMPLES_OF_SCALE; k++) {
            double[] x = new double[scale.length];
            region.sample(random, x);
            if (k < SAMPLES) {
                points.add(x);
            }
            for (int i = 0; i < scale.length; i++) {
                lowest[i] = Math.min(lowest[i], x[i]);
                highest[i] = Math.max(highest[i], x[i]);
            }
        }
        for (int i = 0; i < scale.length; i++) {
            double spread = (highest[i] - lowest[i]) / 2;
            double largest = Math.max(Math.abs(highest[i]), Math.abs(lowest[i]));
            scale[i] = spread > FROZEN * largest ? spread : largest > 0 ? largest : 1;
        }
    }

    int dimension() {
        return scale.length;
    }

    int count() {
        return points.size();
    }

    /** A state, new at each call. */
    double[] get(int k) {
        return points.get(k).clone();
    }

    /** All states, new at each call. */
    Stream<double[]> stream() {
        return points.stream().map(double[]::clone);
    }

    /** Half the spread of a coordinate over the region, or the modulus of one that does not vary there: positive. */
    double scale(int i) {
        return scale[i];
    }

    double[] scales() {
        return scale.clone();
    }

    /** A direction of the size of the coordinates, of few bits, so that adding a small multiple to a state is exact. */
    double[] direction(Random random) {
        double[] v = new double[scale.length];
        for (int i = 0; i < v.length; i++) {
            int odd = 2 * random.nextInt(1 << DIRECTION_BITS) + 1 - (1 << DIRECTION_BITS);
            v[i] = Math.scalb((double) odd, Math.getExponent(scale[i]) - DIRECTION_BITS);
        }
        return v;
    }

    /** Where a state comes from, and its numbers. */
    String describe(int k) {
        String origin = switch (k) {
            case 0 -> "initialState()";
            case 1 -> "referencePoint()";
            default -> "sample " + (k - 2) + " of region(), new Random(" + SEED + ")";
        };
        return "x = " + Arrays.toString(points.get(k)) + ", " + origin;
    }
}
