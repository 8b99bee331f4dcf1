package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactoriesTest {

    private static final Components NONE = new NoComponents();

    @Test
    @SuppressWarnings("rawtypes") // a class literal has no type arguments
    void serviceLoaderFindsAll() {
        assertThat(ServiceLoader.load(SystemFactory.class).stream()
                        .map(found -> found.get().name()))
                .containsExactlyInAnyOrder(
                        "harmonic-oscillator", "pendulum", "kepler", "henon-heiles", "nonseparable-oscillator");
    }

    @Test
    void defaultsAreThoseOfTheExperiment() {
        HarmonicOscillatorFactory oscillator = new HarmonicOscillatorFactory();
        PendulumFactory pendulum = new PendulumFactory();
        assertThat(oscillator.defaults()).isEqualTo(new HarmonicOscillatorSettings(1, 1));
        assertThat(pendulum.defaults()).isEqualTo(new PendulumSettings(1, 1, 1));
        assertThat(oscillator.create(oscillator.defaults(), NONE).initialState())
                .containsExactly(1, 0);
        assertThat(pendulum.create(pendulum.defaults(), NONE).initialState()).containsExactly(Math.PI / 2, 0);
    }

    @Test
    void settingsReachTheSystem() {
        PhysicalSystem oscillator = new HarmonicOscillatorFactory().create(new HarmonicOscillatorSettings(2, 8), NONE);
        assertThat(oscillator.hamiltonian().energy(new double[] {1, 6})).isEqualTo(9 + 4);
        // |cos(π/2)| is about 6e-17, so the potential energy is mgl to the last bits
        PhysicalSystem pendulum = new PendulumFactory().create(new PendulumSettings(2, 3, 5), NONE);
        assertThat(pendulum.hamiltonian().energy(new double[] {Math.PI / 2, 0})).isCloseTo(30, within(1e-13));
        assertThat(pendulum.hamiltonian().energy(new double[] {0, 6})).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aBadSettingIsNamedInOneSentence(double bad) {
        HarmonicOscillatorFactory oscillator = new HarmonicOscillatorFactory();
        PendulumFactory pendulum = new PendulumFactory();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oscillator.create(new HarmonicOscillatorSettings(bad, 1), NONE))
                .withMessage("mass must be a finite number greater than 0, not " + bad + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oscillator.create(new HarmonicOscillatorSettings(1, bad), NONE))
                .withMessage("stiffness must be a finite number greater than 0, not " + bad + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pendulum.create(new PendulumSettings(bad, 1, 1), NONE))
                .withMessage("mass must be a finite number greater than 0, not " + bad + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pendulum.create(new PendulumSettings(1, bad, 1), NONE))
                .withMessage("length must be a finite number greater than 0, not " + bad + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pendulum.create(new PendulumSettings(1, 1, bad), NONE))
                .withMessage("gravity must be a finite number greater than 0, not " + bad + ".");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN, Double.POSITIVE_INFINITY})
    void settingsOutOfTheirRangeAreNamedInOneSentence(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeplerFactory().create(new KeplerSettings(bad, 1), NONE))
                .withMessage("eccentricity must be at least 0 and less than 1, not " + bad + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeplerFactory().create(new KeplerSettings(0.5, -1), NONE))
                .withMessage("gravitational-parameter must be a finite number greater than 0, not -1.0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HenonHeilesFactory().create(new HenonHeilesSettings(bad), NONE))
                .withMessage("energy must be above 0 and at most 1/6, not " + bad
                        + "; beyond 1/6 the motion is not bounded.");
    }

    @Test
    void productsThatOverflowAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PendulumFactory().create(new PendulumSettings(1, 1e200, 1), NONE))
                .withMessage("mass · length² must be a finite number greater than 0, not Infinity.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PendulumFactory().create(new PendulumSettings(1e-200, 1, 1e-200), NONE))
                .withMessage("mass · gravity · length must be a finite number greater than 0, not 0.0.");
    }

    /** The systems have no components in their settings: whoever asks for one fails. */
    private static final class NoComponents implements Components {

        @Override
        public PhysicalSystem system(Choice<PhysicalSystem> choice) {
            throw new AssertionError(choice);
        }

        @Override
        public Model model(Choice<Model> choice) {
            throw new AssertionError(choice);
        }

        @Override
        public Integrator<?> integrator(Choice<Integrator<?>> choice) {
            throw new AssertionError(choice);
        }

        @Override
        public NonlinearSolver solver(Choice<NonlinearSolver> choice) {
            throw new AssertionError(choice);
        }
    }
}
