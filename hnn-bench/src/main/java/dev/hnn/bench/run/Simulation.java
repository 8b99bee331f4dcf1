package dev.hnn.bench.run;

import dev.hnn.api.integrator.Stepper;
import java.io.IOException;

/**
 * Takes steps and shows every state to an observer. States are gathered in blocks, so that the clock runs over the
 * steps alone. It ends early at the first state that is not finite, or when its thread is interrupted.
 */
public final class Simulation {

    private static final int BLOCK = 256;
    private static final long WARM_UP_NANOSECONDS = 50_000_000;

    /** Sees every state, the initial one included. */
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
    }

    private final Stepper stepper;
    private final double[] x0;
    private final long steps;
    private final double[][] block;
    private final BlockClock clock = new BlockClock();

    /**
     * Prepares a simulation.
     *
     * @param stepper the stepper, used by the thread that runs the simulation
     * @param x0 the initial state. Not modified.
     * @param steps how many steps to take
     */
    public Simulation(Stepper stepper, double[] x0, long steps) {
        this.stepper = stepper;
        this.x0 = x0.clone();
        this.steps = steps;
        this.block = new double[(int) Math.min(BLOCK, steps)][x0.length];
    }

    /** Runs for a moment without an observer, until the code that matters is compiled. */
    public void warmUp() {
        stepper.start(x0);
        long end = System.nanoTime() + WARM_UP_NANOSECONDS;
        long left = steps;
        while (left > 0 && System.nanoTime() < end) {
            left -= fill(left);
        }
    }

    /**
     * Runs from the initial state.
     *
     * @param observer sees the finite states
     * @return how many steps led to a finite state that the observer took
     * @throws InterruptedException if the thread was interrupted
     * @throws IOException if the observer throws it
     */
    public long run(Observer observer) throws IOException, InterruptedException {
        stepper.start(x0);
        if (!observer.state(0, x0)) {
            return 0;
        }
        clock.clear();
        long done = 0;
        while (done < steps) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            clock.start();
            int taken = fill(steps - done);
            clock.stop(taken);
            for (int i = 0; i < taken; i++) {
                if (!isFinite(block[i]) || !observer.state(done + 1, block[i])) {
                    return done;
                }
                done++;
            }
        }
        return done;
    }

    /** The median time of a step of {@link #run}, over blocks of steps. */
    public double nanosecondsPerStep() {
        return clock.median();
    }

    /** Takes steps until the block is full, none is left, or a state is not finite; how many. */
    private int fill(long left) {
        int most = (int) Math.min(left, block.length);
        for (int i = 0; i < most; i++) {
            stepper.advance();
            stepper.state(block[i]);
            if (!isFinite(block[i])) {
                return i + 1;
            }
        }
        return most;
    }

    private static boolean isFinite(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * 0; // 0, or NaN for what is not finite
        }
        return sum == 0;
    }
}
