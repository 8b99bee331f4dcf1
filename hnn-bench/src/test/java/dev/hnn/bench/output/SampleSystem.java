package dev.hnn.bench.output;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Ellipsoid;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.Arrays;
import java.util.List;

/** What output needs to know of a system: how many coordinates it has, what they are called, and its invariants. */
record SampleSystem(int degreesOfFreedom, List<Invariant> invariants) implements PhysicalSystem {

    @Override
    public Hamiltonian hamiltonian() {
        throw new UnsupportedOperationException("output computes no energy");
    }

    @Override
    public double[] initialState() {
        return new double[2 * degreesOfFreedom];
    }

    @Override
    public double[] referencePoint() {
        return new double[2 * degreesOfFreedom];
    }

    @Override
    public Region region() {
        double[] ones = new double[2 * degreesOfFreedom];
        Arrays.fill(ones, 1);
        return new Ellipsoid(new double[2 * degreesOfFreedom], ones);
    }
}
