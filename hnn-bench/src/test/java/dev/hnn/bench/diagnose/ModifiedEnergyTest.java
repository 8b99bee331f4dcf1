package dev.hnn.bench.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModifiedEnergyTest {

    @Test
    void theModifiedEnergyOfTheSchemeOscillatesByTheSquareOfTheStepSize() throws InterruptedException {
        ModifiedEnergy coarse = ModifiedEnergy.of(Motions.of("pendulum", "variational", 0.1, 100, 1.5, 0));
        ModifiedEnergy fine = ModifiedEnergy.of(Motions.of("pendulum", "variational", 0.05, 100, 1.5, 0));
        assertThat(coarse.plain() / fine.plain()).isBetween(1.9, 2.1);
        assertThat(coarse.modified() / fine.modified()).isBetween(3.8, 4.2);
        assertThat(coarse.adjoint() / fine.adjoint()).isBetween(1.9, 2.1);
        assertThat(coarse.modified()).isLessThan(coarse.plain() / 20);
    }

    @Test
    void theAdjointSchemeHasTheOtherSign() throws InterruptedException {
        ModifiedEnergy energy =
                ModifiedEnergy.of(Motions.of("pendulum", "{type: variational, variant: adjoint}", 0.1, 100, 1.5, 0));
        assertThat(energy.adjoint()).isLessThan(energy.plain() / 20);
        assertThat(energy.modified()).isGreaterThan(energy.plain());
    }

    /** On the oscillator H + (h/2) qp is an invariant of the scheme. */
    @Test
    void onTheOscillatorItIsKept() throws InterruptedException {
        ModifiedEnergy energy = ModifiedEnergy.of(Motions.of("harmonic-oscillator", "variational", 0.1, 100, 1, 0));
        assertThat(energy.plain()).isGreaterThan(0.02);
        assertThat(energy.modified()).isLessThan(1e-14);
    }
}
