package dev.hnn.systems;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Box;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;

/**
 * The system of Hénon and Heiles, a star in the plane of a galaxy:
 *
 * <pre>  H(q, p) = (|p|² + |q|²)/2 + q₁²q₂ − q₂³/3.</pre>
 *
 * <p>Motions around the origin are bounded for H ≤ 1/6, the energy of the three saddles at (0, 1) and (±√3/2, −1/2). They are
 * mostly regular at H = 1/12, regular and chaotic at 1/8, and mostly chaotic at 1/6 (Hénon, Heiles, <i>The applicability of the
 * third integral of motion: some numerical experiments</i>, Astronomical Journal 69, 1964). It starts from the origin with the
 * given energy, in the direction p = √(2H) (0.8, 0.6); a learned H is made to agree with this one at the origin at rest.
 *
 * <p>Its {@linkplain #region region} is the box |q₁| ≤ 0.9, −0.55 ≤ q₂ ≤ 1.05, |p₁|, |p₂| ≤ 0.6, which holds all bounded motions.
 * The explicit Euler method's does not stay bounded where its energy grows beyond 1/6.
 */
public final class HenonHeiles implements PhysicalSystem {

    private static final double ENERGY_OF_ESCAPE = 1.0 / 6;

    private static final Region REGION =
            new Box(new double[] {-0.9, -0.55, -0.6, -0.6}, new double[] {0.9, 1.05, 0.6, 0.6});

    private final double energy;

    /**
     * Makes the system.
     *
     * @param energy H of the default initial state, above 0 and at most 1/6
     * @throws IllegalArgumentException if it is not
     */
    public HenonHeiles(double energy) {
        if (!(energy > 0 && energy <= ENERGY_OF_ESCAPE)) {
            throw new IllegalArgumentException("energy must be above 0 and at most 1/6, not " + energy
                    + "; beyond 1/6 the motion is not bounded.");
        }
        this.energy = energy;
    }

    @Override
    public Hamiltonian hamiltonian() {
        return new HenonHeilesHamiltonian();
    }

    @Override
    public double[] initialState() {
        double momentum = Math.sqrt(2 * energy);
        return new double[] {0, 0, 0.8 * momentum, 0.6 * momentum};
    }

    @Override
    public double[] referencePoint() {
        return new double[4];
    }

    @Override
    public Region region() {
        return REGION;
    }
}
