package dev.hnn.api.integrator;

import java.util.Arrays;
import java.util.List;

/** An ensemble of steppers that know nothing of each other. */
final class SideBySide implements Ensemble {

    private final List<Stepper> steppers;
    private final boolean[] present;

    SideBySide(List<Stepper> steppers) {
        this.steppers = List.copyOf(steppers);
        this.present = new boolean[steppers.size()];
    }

    @Override
    public int size() {
        return present.length;
    }

    @Override
    public void start(double[][] x0) {
        if (x0.length != present.length) {
            throw new IllegalArgumentException(
                    "An ensemble of " + present.length + " needs as many initial states, not " + x0.length + ".");
        }
        for (int member = 0; member < present.length; member++) {
            steppers.get(member).start(x0[member]);
        }
        Arrays.fill(present, true);
    }

    @Override
    public void advance() {
        for (int member = 0; member < present.length; member++) {
            if (present[member]) {
                steppers.get(member).advance();
            }
        }
    }

    @Override
    public void leave(int member) {
        present[member] = false;
    }

    @Override
    public void state(int member, double[] out) {
        steppers.get(member).state(out);
    }

    @Override
    public Ledger ledger(int member) {
        return steppers.get(member).ledger();
    }
}
