package dev.hnn.integrators.stepping;

import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Ledger;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Trajectories whose steppers wait for each other wherever they need a value of the dynamics, so that all values are
 * computed by one call. Those whose iterations end earlier wait for the next step, and the calls become smaller.
 */
public final class LockstepEnsemble implements Ensemble {

    /** Computes values of the dynamics at several states. */
    @FunctionalInterface
    public interface Evaluation {

        /**
         * As {@link dev.hnn.api.dynamics.VectorField#evaluate(double[][], double[][], int)}.
         *
         * @param x the states. Not modified.
         * @param values receives the values. Modified.
         * @param count how many
         */
        void evaluate(double[][] x, double[][] values, int count);
    }

    private final Evaluation evaluation;
    private final PausingStepper[] members;

    /** The members that have not left, in their order. */
    private final PausingStepper[] present;

    private int presentCount;

    /** The members that wait for a value, where they need it and where they want it. */
    private final PausingStepper[] waiting;

    private final double[][] points;
    private final double[][] values;

    /**
     * Makes an ensemble.
     *
     * @param evaluation computes what the steppers wait for
     * @param stepper makes one of them
     * @param size their number
     */
    public LockstepEnsemble(Evaluation evaluation, Supplier<PausingStepper> stepper, int size) {
        this.evaluation = evaluation;
        this.members = Stream.generate(stepper).limit(size).toArray(PausingStepper[]::new);
        this.present = new PausingStepper[size];
        this.waiting = new PausingStepper[size];
        this.points = new double[size][];
        this.values = new double[size][];
    }

    @Override
    public int size() {
        return members.length;
    }

    @Override
    public void start(double[][] x0) {
        if (x0.length != members.length) {
            throw new IllegalArgumentException(
                    "An ensemble of " + members.length + " needs as many initial states, not " + x0.length + ".");
        }
        for (int member = 0; member < members.length; member++) {
            members[member].start(x0[member]);
        }
        System.arraycopy(members, 0, present, 0, members.length);
        presentCount = members.length;
    }

    @Override
    public void advance() {
        for (int k = 0; k < presentCount; k++) {
            present[k].begin();
            await(k, present[k]);
        }
        int count = presentCount;
        while (count > 0) {
            evaluation.evaluate(points, values, count);
            int left = 0;
            for (int k = 0; k < count; k++) {
                PausingStepper stepper = waiting[k];
                if (stepper.resume()) {
                    await(left, stepper);
                    left++;
                }
            }
            count = left;
        }
    }

    private void await(int place, PausingStepper stepper) {
        if (waiting[place] != stepper) { // usually it waits here already, and storing references is not cheap
            waiting[place] = stepper;
            points[place] = stepper.point();
            values[place] = stepper.value();
        }
    }

    @Override
    public void leave(int member) {
        int place = Arrays.asList(present).subList(0, presentCount).indexOf(members[member]);
        if (place >= 0) {
            presentCount--;
            System.arraycopy(present, place + 1, present, place, presentCount - place);
        }
    }

    @Override
    public void state(int member, double[] out) {
        members[member].state(out);
    }

    @Override
    public Ledger ledger(int member) {
        return members[member].ledger();
    }
}
