package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A system whose coordinates are not all of one size: one of them may not vary at all. It starts in the middle of its region,
 * which reaches a width to both sides; open for another region.
 */
class UnevenSystem implements PhysicalSystem {

    private final Hamiltonian hamiltonian;
    private final double[] middle;
    private final double[] width;
    private final List<Invariant> invariants;

    UnevenSystem(Hamiltonian hamiltonian, double[] middle, double[] width, Invariant... invariants) {
        this.hamiltonian = hamiltonian;
        this.middle = middle;
        this.width = width;
        this.invariants = List.of(invariants);
    }

    @Override
    public Hamiltonian hamiltonian() {
        return hamiltonian;
    }

    @Override
    public List<Invariant> invariants() {
        return invariants;
    }

    @Override
    public double[] initialState() {
        return middle.clone();
    }

    @Override
    public double[] referencePoint() {
        return middle.clone();
    }

    @Override
    public Region region() {
        return new Region() {
            @Override
            public int dimension() {
                return middle.length;
            }

            @Override
            public boolean contains(double[] x) {
                for (int i = 0; i < x.length; i++) {
                    if (!(Math.abs(x[i] - middle[i]) <= width[i])) {
                        return false;
                    }
                }
                return true;
            }

            @Override
            public void sample(RandomGenerator random, double[] x) {
                for (int i = 0; i < x.length; i++) {
                    x[i] = middle[i] + width[i] * (2 * random.nextDouble() - 1);
                }
                constrain(random, x);
            }
        };
    }

    /** Moves a sample to where the system may be. */
    void constrain(RandomGenerator random, double[] x) {
        // Anywhere.
    }
}
