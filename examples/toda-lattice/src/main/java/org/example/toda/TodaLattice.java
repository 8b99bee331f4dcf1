package org.example.toda;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Ellipsoid;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.List;

/**
 * The Toda lattice of three particles on a ring. Its Hamiltonian is {@link TodaHamiltonian}; besides the energy it keeps
 * the total momentum p₁ + p₂ + p₃ and Hénon's integral,
 *
 * <pre>  p₁p₂p₃ − p₁ V(q₂ − q₃) − p₂ V(q₃ − q₁) − p₃ V(q₁ − q₂),</pre>
 *
 * <p>and is completely integrable (Hénon 1974, <i>Physical Review B</i> 9, 1921).
 */
public final class TodaLattice implements PhysicalSystem {

    private final double hardness;

    /**
     * Makes the lattice.
     *
     * @param hardness b, finite and positive: how much harder a bond pushes than it pulls
     */
    public TodaLattice(double hardness) {
        this.hardness = hardness;
    }

    @Override
    public Hamiltonian hamiltonian() {
        return new TodaHamiltonian(hardness);
    }

    @Override
    public double[] initialState() {
        return new double[] {0.3, 0.0, -0.3, 0.2, -0.6, 0.4};
    }

    @Override
    public double[] referencePoint() {
        return new double[6];
    }

    @Override
    public Region region() {
        return new Ellipsoid(new double[6], new double[] {2, 2, 2, 2, 2, 2});
    }

    @Override
    public List<Invariant> invariants() {
        return List.of(
                new Invariant("momentum", x -> x[3] + x[4] + x[5]),
                new Invariant("henon-integral", this::henonIntegral));
    }

    private double henonIntegral(double[] x) {
        TodaHamiltonian bonds = new TodaHamiltonian(hardness);
        return x[3] * x[4] * x[5]
                - x[3] * bonds.potential(x[1] - x[2])
                - x[4] * bonds.potential(x[2] - x[0])
                - x[5] * bonds.potential(x[0] - x[1]);
    }
}
