package dev.hnn.bench.experiment;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import dev.hnn.bench.input.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Draws initial states, by a generator with a fixed algorithm: equal seeds give equal states. Mutable, for one thread.
 *
 * <p>In a band of energies, what the region gives is taken or rejected, so the density is that of the region, uniform, and
 * within the band that is the microcanonical one. On a shell H = E, a state x of the region with H(x) on the other side of E
 * than H(c), c being the system's reference point, is moved along the segment from c to x onto the shell by bisection, which
 * needs no gradient and no shape of H; what is not in the region is rejected. A shell has no volume, and the density on it
 * is that of the rays, not the microcanonical one.
 */
final class Sampler {

    private static final String ALGORITHM = "L64X128MixRandom";
    private static final int MOST_DRAWS = 1_000_000;

    /** Of the range of energies: what the rounding of H leaves of a root; a jump of H leaves more. */
    private static final double ON_SHELL = 1e-12;

    private final Hamiltonian hamiltonian;
    private final Region region;
    private final double[] reference;
    private final RandomGenerator random;
    private final String where;
    private final double[] x;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    /**
     * Makes a sampler.
     *
     * @param system whose states they are
     * @param region where they lie
     * @param seed of all that is drawn
     * @param where what to call the sample in error messages
     */
    Sampler(PhysicalSystem system, Region region, long seed, String where) {
        this.hamiltonian = system.hamiltonian();
        this.region = region;
        this.reference = system.referencePoint();
        this.random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
        this.where = where;
        this.x = new double[region.dimension()];
    }

    /** Uniform in the region. */
    List<List<Double>> uniform(int count) {
        return drawn(count, () -> {
            region.sample(random, x);
            return x;
        });
    }

    /** Uniform in the part of the region where the energy is in a band. */
    List<List<Double>> inBand(int count, double from, double to) {
        return drawn(count, () -> {
            for (int draw = 0; draw < MOST_DRAWS; draw++) {
                double energy = draw();
                if (energy >= from && energy <= to) {
                    return x;
                }
            }
            throw notFound("from " + from + " to " + to, "choose a band that holds more of them");
        });
    }

    /** In the region and on the shell H = E. */
    List<List<Double>> onShell(int count, double shell) {
        return drawn(count, () -> {
            double centre = hamiltonian.energy(reference);
            for (int draw = 0; draw < MOST_DRAWS; draw++) {
                double energy = draw();
                boolean isBetween = (centre < shell && shell <= energy) || (energy <= shell && shell < centre);
                if (isBetween && moveTo(shell, Math.abs(energy - centre)) && region.contains(x)) {
                    return x;
                }
            }
            throw notFound(String.valueOf(shell), "choose one in between");
        });
    }

    private List<List<Double>> drawn(int count, Supplier<double[]> state) {
        List<List<Double>> states = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Double> drawn = InitialState.listOf(state.get());
            if (!drawn.stream().allMatch(Double::isFinite)) {
                throw new InputException(
                        where + ": the region gave the state " + drawn + ", which is not finite; it is broken.");
            }
            states.add(drawn);
        }
        return states;
    }

    private double draw() {
        region.sample(random, x);
        double energy = hamiltonian.energy(x);
        lowest = Math.min(lowest, energy);
        highest = Math.max(highest, energy);
        return energy;
    }

    /** Moves x along the segment from the reference point, whose energy is on the other side of the shell, or on it. */
    private boolean moveTo(double shell, double range) {
        double[] end = x.clone();
        boolean rising = hamiltonian.energy(end) >= shell;
        double inner = 0;
        double outer = 1;
        double middle = outer / 2;
        while (middle > inner && middle < outer) {
            if (hamiltonian.energy(at(middle, end)) >= shell == rising) {
                outer = middle;
            } else {
                inner = middle;
            }
            middle = inner + (outer - inner) / 2;
        }
        double error = Math.abs(hamiltonian.energy(at(outer, end)) - shell);
        return error <= ON_SHELL * Math.max(range, Math.abs(shell));
    }

    private double[] at(double s, double[] end) {
        for (int i = 0; i < x.length; i++) {
            x[i] = reference[i] + s * (end[i] - reference[i]);
        }
        return x;
    }

    private InputException notFound(String energy, String mend) {
        return new InputException(where + ".energy: no state of energy " + energy + " was found in " + MOST_DRAWS
                + " draws from the region, whose energies were from " + lowest + " to " + highest + "; " + mend + ".");
    }
}
