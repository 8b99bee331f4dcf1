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

    /** H(q, p) over a field, of the state (q, p). */
    @FunctionalInterface
    interface Formula {
        <T extends CalculusFieldElement<T>> T at(T[] x);
    }

    /** All systems, with their default parameters and with others, none of them equal. */
    static Stream<SystemCase> all() {
        return Stream.concat(wells(), Stream.of(kepler(0.6, 1), kepler(0.2, 2.5)));
    }

    /** Those with a minimum of H, which is their reference point. */
    static Stream<SystemCase> wells() {
        return Stream.of(
                oscillator(1, 1),
                oscillator(2.5, 0.3),
                pendulum(1, 1, 1),
                pendulum(0.7, 1.9, 9.81),
                henonHeiles(),
                nonseparableOscillator());
    }

    static SystemCase oscillator(double mass, double stiffness) {
        Formula formula = new Formula() {
            @Override
            public <T extends CalculusFieldElement<T>> T at(T[] x) {
                T q = x[0];
                T p = x[1];
                return p.square().divide(2 * mass).add(q.square().multiply(stiffness / 2));
            }
        };
        return new SystemCase("oscillator", new HarmonicOscillator(mass, stiffness), formula);
    }

    static SystemCase pendulum(double mass, double length, double gravity) {
        Formula formula = new Formula() {
            @Override
            public <T extends CalculusFieldElement<T>> T at(T[] x) {
                T kinetic = x[1].square().divide(2 * mass * length * length);
                return kinetic.add(x[0].cos().negate().add(1).multiply(mass * gravity * length));
            }
        };
        return new SystemCase("pendulum", new Pendulum(mass, length, gravity), formula);
    }

    static SystemCase kepler(double eccentricity, double mu) {
        Formula formula = new Formula() {
            @Override
            public <T extends CalculusFieldElement<T>> T at(T[] x) {
                return halfSquare(x[2], x[3])
                        .subtract(x[0].square()
                                .add(x[1].square())
                                .sqrt()
                                .reciprocal()
                                .multiply(mu));
            }
        };
        return new SystemCase("kepler", new Kepler(eccentricity, mu), formula);
    }

    static SystemCase henonHeiles() {
        Formula formula = new Formula() {
            @Override
            public <T extends CalculusFieldElement<T>> T at(T[] x) {
                T cubic = x[0].square().multiply(x[1]).subtract(x[1].pow(3).divide(3));
                return halfSquare(x[2], x[3]).add(halfSquare(x[0], x[1])).add(cubic);
            }
        };
        return new SystemCase("henon-heiles", new HenonHeiles(0.125), formula);
    }

    static SystemCase nonseparableOscillator() {
        Formula formula = new Formula() {
            @Override
            public <T extends CalculusFieldElement<T>> T at(T[] x) {
                return x[0].square().add(1).multiply(x[1].square().add(1)).divide(2);
            }
        };
        return new SystemCase("nonseparable-oscillator", new NonseparableOscillator(), formula);
    }

    private static <T extends CalculusFieldElement<T>> T halfSquare(T a, T b) {
        return a.square().add(b.square()).divide(2);
    }

    /** The length 2n of a state. */
    int dimension() {
        return system.initialState().length;
    }

    /** A state of the system's region. */
    double[] state(RandomGenerator random) {
        double[] x = new double[dimension()];
        system.region().sample(random, x);
        return x;
    }

    @Override
    public String toString() {
        return name;
    }
}
