package dev.hnn.bench.run;

import dev.hnn.api.integrator.Ensemble;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the steps of an ensemble and shows every state to the observer of its member. States are gathered in blocks, so
 * that the clock runs over the steps alone. A member leaves at its first state that is not finite or that its observer does
 * not take; the others go on.
 */
public final class Simulation {

    /** Steps in a block; as many in every ensemble, since a member leaves only at its end if its observer says so. */
    private static final int BLOCK = 128;

    /** For each member, up to four of them: more members take longer to bring the code to the compiler's notice. */
    private static final long WARM_UP_NANOSECONDS = 50_000_000;

    /** Sees every state of a member, the initial one included. */
    @FunctionalInterface
    public interface Observer {

        /**
         * Takes a state.
         *
         * @param step n; 0 for the initial state
         * @param x xₙ, finite. Not to be modified or kept.
         * @return whether to go on; if not, this state does not count
         * @throws IOException if the observer writes and cannot; it ends the simulation
         */
        boolean state(long step, double[] x) throws IOException;

        /**
         * Takes states that follow each other; by default one by one.
         *
         * @param first n of the first of them
         * @param x the states xₙ, xₙ₊₁, …, finite. Not to be modified or kept.
         * @param count how many
         * @return how many of them count; if not all, its member leaves
         * @throws IOException if the observer writes and cannot; it ends the simulation
         */
        default int states(long first, double[][] x, int count) throws IOException {
            for (int i = 0; i < count; i++) {
                if (!state(first + i, x[i])) {
                    return i;
                }
            }
            return count;
        }
    }

    private final Ensemble ensemble;
    private final double[][] x0;
    private final long steps;
    private final BlockClock clock = new BlockClock();

    /** The states of a block by member and step, and how many of them are finite. */
    private final double[][][] block;

    private final int[] filled;
    private final boolean[] present;
    private final long[] done;

    /**
     * Prepares a simulation.
     *
     * @param ensemble the ensemble, used by the thread that runs the simulation
     * @param x0 the initial states, one for each member. Not modified.
     * @param steps how many steps to take
     */
    public Simulation(Ensemble ensemble, double[][] x0, long steps) {
        int size = ensemble.size();
        this.ensemble = ensemble;
        this.x0 = Arrays.stream(x0).map(double[]::clone).toArray(double[][]::new);
        this.steps = steps;
        this.block = new double[size][(int) Math.min(BLOCK, steps)][x0[0].length];
        this.filled = new int[size];
        this.present = new boolean[size];
        this.done = new long[size];
    }

    /** Runs for a moment without observers, until the code that matters is compiled. */
    public void warmUp() {
        start();
        long end = System.nanoTime() + Math.min(4, x0.length) * WARM_UP_NANOSECONDS;
        long left = steps;
        while (left > 0 && System.nanoTime() < end && fill(left) > 0) {
            left -= block[0].length;
        }
    }

    /**
     * Runs from the initial states.
     *
     * @param observers one for each member; it sees the finite states
     * @throws InterruptedException if the thread was interrupted
     * @throws IOException if an observer throws it
     */
    public void run(List<? extends Observer> observers) throws IOException, InterruptedException {
        start();
        for (int member = 0; member < x0.length; member++) {
            if (!observers.get(member).state(0, x0[member])) {
                drop(member);
            }
        }
        clock.clear();
        long left = steps;
        while (left > 0) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            clock.start();
            int advanced = fill(left);
            if (advanced == 0) {
                return;
            }
            clock.stop(advanced);
            for (int member = 0; member < x0.length; member++) {
                int taken = observers.get(member).states(done[member] + 1, block[member], filled[member]);
                done[member] += taken;
                if (taken < filled[member]) {
                    drop(member);
                }
            }
            left -= block[0].length;
        }
    }

    /**
     * How many steps of {@link #run} led to a finite state that the observer took.
     *
     * @param member whose
     */
    public long steps(int member) {
        return done[member];
    }

    /** The median time of a step of one member in {@link #run}, over blocks of steps. */
    public double nanosecondsPerStep() {
        return clock.median();
    }

    private void start() {
        ensemble.start(x0);
        Arrays.fill(present, true);
        Arrays.fill(done, 0);
    }

    private void drop(int member) {
        present[member] = false;
        ensemble.leave(member);
    }

    /** Takes steps until the block is full or none is left; how many they were, of all members together. */
    private int fill(long left) {
        int most = (int) Math.min(left, block[0].length);
        int taken = 0;
        Arrays.fill(filled, 0);
        for (int i = 0; i < most; i++) {
            ensemble.advance();
            for (int member = 0; member < present.length; member++) {
                if (present[member]) {
                    taken++;
                    double[] x = block[member][i];
                    ensemble.state(member, x);
                    if (isFinite(x)) {
                        filled[member]++;
                    } else {
                        drop(member);
                    }
                }
            }
        }
        return taken;
    }

    private static boolean isFinite(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * 0; // 0, or NaN for what is not finite
        }
        return sum == 0;
    }
}
