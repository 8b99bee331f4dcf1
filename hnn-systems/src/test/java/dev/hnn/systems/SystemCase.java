package dev.hnn.systems;

import dev.hnn.api.system.PhysicalSystem;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hipparchus.CalculusFieldElement;

/**
 * A system under test, with its Hamiltonian written a second time, as the textbook has it.
 *
 * @param name for the test report
 * @param system the system
 * @param textbook H(q, p) for any number type, to be differentiated automatically
 */
record SystemCase(String name, PhysicalSystem system, Formula textbook) {

    /** H(q, p) over a field. */
    @FunctionalInterface
    interface Formula {
        <T extends CalculusFieldElement<T>> T at(T q, T p);
    }

    /** Both systems, with their default parameters and with others, none of them equal. */
    static Stream<SystemCase> all() {
        return Stream.of(oscillator(1, 1), oscillator(2.5, 0.3), pendulum(1, 1, 1), pendulum(0.7, 1.9, 9.81));
    }

    static SystemCase oscillator(double mass, double stiffness) {
        Formula formula = new Formula() {
            @Override
            public <T extends CalculusFieldElement<T>> T at(T q, T p) {
                return p.square().divide(2 * mass).add(q.square().multiply(stiffness / 2));
            }
        };
        return new SystemCase("oscillator", new HarmonicOscillator(mass, stiffness), formula);
    }

    static SystemCase pendulum(double mass, double length, double gravity) {
        Formula formula = new Formula() {
            @Override
            public <T extends CalculusFieldElement<T>> T at(T q, T p) {
                T kinetic = p.square().divide(2 * mass * length * length);
                return kinetic.add(q.cos().negate().add(1).multiply(mass * gravity * length));
            }
        };
        return new SystemCase("pendulum", new Pendulum(mass, length, gravity), formula);
    }

    /** A state of the system's region. */
    double[] state(RandomGenerator random) {
        double[] x = new double[2];
        system.region().sample(random, x);
        return x;
    }

    @Override
    public String toString() {
        return name;
    }
}
