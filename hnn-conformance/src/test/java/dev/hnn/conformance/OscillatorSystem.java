package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Ellipsoid;
import dev.hnn.api.system.ExactSolution;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.List;
import java.util.Optional;

/** The plane isotropic oscillator, with all that a system may have: sound, and open for what is not. */
class OscillatorSystem implements PhysicalSystem {

    static final double STIFFNESS = 2;

    @Override
    public Hamiltonian hamiltonian() {
        return new OscillatorHamiltonian(STIFFNESS);
    }

    @Override
    public double[] initialState() {
        return new double[] {1, 0.2, 0, 0.7};
    }

    @Override
    public double[] referencePoint() {
        return new double[4];
    }

    @Override
    public Region region() {
        return new Ellipsoid(new double[4], new double[] {2, 2, 3, 3});
    }

    @Override
    public List<Invariant> invariants() {
        return List.of(new Invariant("angular-momentum", x -> x[0] * x[3] - x[1] * x[2]));
    }

    @Override
    public Optional<ExactSolution> exactSolution() {
        return Optional.of((x0, time, x) -> rotate(x0, Math.sqrt(STIFFNESS), time, x));
    }

    static void rotate(double[] x0, double frequency, double time, double[] x) {
        double cosine = Math.cos(frequency * time);
        double sine = Math.sin(frequency * time);
        for (int i = 0; i < 2; i++) {
            x[i] = x0[i] * cosine + x0[2 + i] / frequency * sine;
            x[2 + i] = x0[2 + i] * cosine - x0[i] * frequency * sine;
        }
    }
}
