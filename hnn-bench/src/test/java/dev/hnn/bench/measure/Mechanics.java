package dev.hnn.bench.measure;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Box;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Systems with H = |p|²/2 + Σ V(qᵢ), and methods for them that share no code with the integrators. */
record Mechanics(int degreesOfFreedom, DoubleUnaryOperator potential, DoubleUnaryOperator slope)
        implements PhysicalSystem {

    /** Takes a step in place. */
    @FunctionalInterface
    interface Step {
        void advance(Mechanics system, double h, double[] x);
    }

    static final Step EULER = (system, h, x) -> {
        int n = system.degreesOfFreedom;
        for (int i = 0; i < n; i++) {
            double q = x[i];
            x[i] = q + h * x[n + i];
            x[n + i] -= h * system.slope.applyAsDouble(q);
        }
    };

    /** Scheme (6), which is explicit here. */
    static final Step POSITION_FIRST = (system, h, x) -> {
        system.drift(h, x);
        system.kick(h, x);
    };

    static final Step MOMENTUM_FIRST = (system, h, x) -> {
        system.kick(h, x);
        system.drift(h, x);
    };

    static final Step LEAPFROG = (system, h, x) -> {
        system.kick(h / 2, x);
        system.drift(h, x);
        system.kick(h / 2, x);
    };

    static Mechanics oscillator() {
        return oscillator(1);
    }

    static Mechanics oscillator(int degreesOfFreedom) {
        return new Mechanics(degreesOfFreedom, q -> q * q / 2, q -> q);
    }

    static Mechanics pendulum() {
        return new Mechanics(1, q -> 1 - Math.cos(q), Math::sin);
    }

    private void drift(double h, double[] x) {
        for (int i = 0; i < degreesOfFreedom; i++) {
            x[i] += h * x[degreesOfFreedom + i];
        }
    }

    private void kick(double h, double[] x) {
        for (int i = 0; i < degreesOfFreedom; i++) {
            x[degreesOfFreedom + i] -= h * slope.applyAsDouble(x[i]);
        }
    }

    @Override
    public Hamiltonian hamiltonian() {
        return new Energy(this);
    }

    @Override
    public double[] initialState() {
        double[] x = new double[2 * degreesOfFreedom];
        x[0] = 1;
        return x;
    }

    @Override
    public double[] referencePoint() {
        return new double[2 * degreesOfFreedom];
    }

    @Override
    public Region region() {
        double[] upper = new double[2 * degreesOfFreedom];
        double[] lower = new double[2 * degreesOfFreedom];
        Arrays.fill(upper, 2);
        Arrays.fill(lower, -2);
        return new Box(lower, upper);
    }

    /** In the plane, the angular momentum, and the same less its value for (1, 0, 0, 1), which starts at 0 there. */
    @Override
    public List<Invariant> invariants() {
        return degreesOfFreedom == 2
                ? List.of(
                        new Invariant("angular-momentum", x -> x[0] * x[3] - x[1] * x[2]),
                        new Invariant("shifted", x -> x[0] * x[3] - x[1] * x[2] - 1))
                : List.of();
    }

    private record Energy(Mechanics system) implements Hamiltonian {

        @Override
        public int degreesOfFreedom() {
            return system.degreesOfFreedom;
        }

        @Override
        public double energy(double[] x) {
            double energy = 0;
            for (int i = 0; i < system.degreesOfFreedom; i++) {
                double p = x[system.degreesOfFreedom + i];
                energy += p * p / 2 + system.potential.applyAsDouble(x[i]);
            }
            return energy;
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            for (int i = 0; i < system.degreesOfFreedom; i++) {
                gradient[i] = system.slope.applyAsDouble(x[i]);
                gradient[system.degreesOfFreedom + i] = x[system.degreesOfFreedom + i];
            }
            return energy(x);
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            throw new UnsupportedOperationException("no measure needs it");
        }
    }
}
