package dev.hnn.api.integrator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepperTest {

    @Test
    void aStepperThatSaysNothingElseKnowsItsStateToTheLastBitThatItGives() {
        double[] remainder = {1, 2};
        new Standstill().remainder(remainder);
        assertThat(remainder).containsOnly(0);
    }

    private static final class Standstill implements Stepper {

        private final Ledger ledger = new Ledger();

        @Override
        public void start(double[] x0) {}

        @Override
        public void advance() {}

        @Override
        public void state(double[] out) {}

        @Override
        public Ledger ledger() {
            return ledger;
        }
    }
}
