package dev.hnn.bench.diagnose;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Stepper;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a trajectory crosses a plane, one coordinate being constant, while that coordinate grows. Between two steps the state is
 * Hermite's cubic through both and their derivatives, which is exact to O(h⁴); the crossing is found on it by bisection.
 *
 * @param coordinate the index of the coordinate that is constant on the plane
 * @param value its value there
 * @param crossings in order of time
 */
public record PoincareSection(int coordinate, double value, List<Crossing> crossings) {

    private static final int BISECTIONS = 60;

    /** Copies the list. */
    public PoincareSection {
        crossings = List.copyOf(crossings);
    }

    /**
     * A crossing.
     *
     * @param time t
     * @param state x there. Not to be modified.
     */
    @SuppressWarnings("ArrayRecordComponent") // read only; identity is all that is asked of it
    public record Crossing(double time, double[] state) {}

    /**
     * Follows a trajectory.
     *
     * @param motion the trajectory
     * @param coordinate the index of the coordinate that is constant on the plane
     * @param value its value there
     * @param most how many crossings are kept, the first ones
     * @return the crossings
     * @throws InterruptedException if the thread was interrupted
     */
    public static PoincareSection of(Motion motion, int coordinate, double value, int most)
            throws InterruptedException {
        VectorField field = motion.hamiltonian();
        Stepper stepper = motion.begun();
        double h = motion.grid().stepSize();
        Hermite arc = new Hermite(field, motion.initialState(), h);
        List<Crossing> crossings = new ArrayList<>();
        double[] x = new double[motion.initialState().length];
        for (long step = 0; step < motion.grid().steps() && crossings.size() < most; step++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            stepper.advance();
            stepper.state(x);
            arc.moveTo(x);
            if (!Double.isFinite(x[coordinate])) {
                break;
            }
            if (arc.begin(coordinate) < value && arc.end(coordinate) >= value) {
                double share = arc.find(coordinate, value);
                crossings.add(new Crossing((step + share) * h, arc.at(share)));
            }
        }
        return new PoincareSection(coordinate, value, crossings);
    }

    /** The cubic from one state to the next. */
    private static final class Hermite {

        private final VectorField field;
        private final double h;
        private double[] x0;
        private double[] v0;
        private double[] x1;
        private double[] v1;

        Hermite(VectorField field, double[] x, double h) {
            this.field = field;
            this.h = h;
            this.x0 = new double[x.length];
            this.v0 = new double[x.length];
            this.x1 = x.clone();
            this.v1 = new double[x.length];
            field.evaluate(x1, v1);
        }

        void moveTo(double[] x) {
            double[] state = x0;
            double[] velocity = v0;
            x0 = x1;
            v0 = v1;
            x1 = state;
            v1 = velocity;
            System.arraycopy(x, 0, x1, 0, x.length);
            field.evaluate(x1, v1);
        }

        double begin(int i) {
            return x0[i];
        }

        double end(int i) {
            return x1[i];
        }

        double find(int coordinate, double value) {
            double low = 0;
            double high = 1;
            for (int i = 0; i < BISECTIONS; i++) {
                double middle = (low + high) / 2;
                if (at(middle, coordinate) < value) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return high;
        }

        double[] at(double s) {
            double[] x = new double[x0.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = at(s, i);
            }
            return x;
        }

        private double at(double s, int i) {
            double r = 1 - s;
            return r * r * (1 + 2 * s) * x0[i] + s * s * (3 - 2 * s) * x1[i] + s * r * h * (r * v0[i] - s * v1[i]);
        }
    }
}
