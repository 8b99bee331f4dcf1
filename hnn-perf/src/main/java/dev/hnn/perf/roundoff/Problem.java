package dev.hnn.perf.roundoff;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.perf.Points;
import dev.hnn.systems.HarmonicOscillator;
import dev.hnn.systems.Pendulum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.core.DD;

/**
 * A system H = p²/2 + V(q) with one degree of freedom, whose scheme (6) has an invariant that is known far beyond the
 * precision of double.
 */
public enum Problem {

    /** V = q²/2. The invariant q² + p² + hqp is exact. */
    OSCILLATOR(true) {

        @Override
        public Hamiltonian hamiltonian() {
            return new HarmonicOscillator(1, 1).hamiltonian();
        }

        @Override
        double[] start(double[] point) {
            return point.clone();
        }

        @Override
        DD slope(DD q) {
            return q;
        }

        @Override
        DD invariant(DD q, DD p, double h) {
            return q.square().add(p.square()).add(q.multiply(p).multiply(h));
        }
    },

    /**
     * V = 1 − cos q, and starts that swing to at most 2.4.
     *
     * <p>Scheme (6) is here the velocity Verlet method seen half a kick later: p + (h/2) V′(q) is advanced by that method.
     * So the invariant is the modified Hamiltonian of Verlet's method (Hairer, Lubich, Wanner, <i>Geometric Numerical
     * Integration</i>, section IX.3) at (q, y) with y = p + (h/2) V′(q),
     *
     * <pre>  y²/2 + V + h² (y² V″/12 − V′²/24)
     *      + h⁴ (y² V″²/60 + y² V′V‴/120 − V′²V″/240 − y⁴ V⁗/720) + O(h⁶).</pre>
     *
     * <p>What the remaining terms would add varies by 3e-14 along a trajectory with h = 0.01. A state and its reference
     * are 3e-12 apart after 10⁶ steps, so in the difference of their invariants less than 1e-24 is left out.
     */
    PENDULUM(false) {

        @Override
        public Hamiltonian hamiltonian() {
            return new Pendulum(1, 1, 1).hamiltonian();
        }

        @Override
        double[] start(double[] point) {
            return new double[] {2 * point[0], point[1]};
        }

        @Override
        DD slope(DD q) {
            return Trigonometry.sine(q);
        }

        @Override
        DD invariant(DD q, DD p, double h) {
            DD s = Trigonometry.sine(q); // V′ = −V‴
            DD c = Trigonometry.cosine(q); // V″ = −V⁗
            DD y = p.add(s.multiply(h / 2));
            DD y2 = y.square();
            DD s2 = s.square();
            DD h2 = DD.ofSquare(h);
            DD second = y2.multiply(c).divide(12).subtract(s2.divide(24));
            DD fourth = y2.multiply(c.square())
                    .divide(60)
                    .subtract(y2.multiply(s2).divide(120))
                    .subtract(s2.multiply(c).divide(240))
                    .add(y2.square().multiply(c).divide(720));
            return y2.divide(2).add(DD.ONE.subtract(c)).add(h2.multiply(second.add(h2.multiply(fourth))));
        }
    };

    private final boolean exact;

    Problem(boolean exact) {
        this.exact = exact;
    }

    /** The Hamiltonian in double precision, which is known to be separable. */
    public abstract Hamiltonian hamiltonian();

    /** The same, but without a word of its being separable, so that scheme (6) has to be solved as for a learned one. */
    public Hamiltonian undeclaredHamiltonian() {
        return new Undeclared(hamiltonian());
    }

    /** The initial state that belongs to a point of [−1, 1]². */
    abstract double[] start(double[] point);

    /** V′(q). */
    abstract DD slope(DD q);

    /** The invariant of scheme (6) with the step size h. */
    abstract DD invariant(DD q, DD p, double h);

    /** Whether the invariant is that in closed form, so that it keeps its initial value. */
    boolean isExact() {
        return exact;
    }

    /** Equidistributed initial states. */
    double[][] starts(int count) {
        return Arrays.stream(Points.make(count, 2)).map(this::start).toArray(double[][]::new);
    }

    /**
     * Finds a problem.
     *
     * @param label its name in commands, {@code pendulum}, say
     * @return the problem, if there is one of that name
     */
    public static Optional<Problem> named(String label) {
        return Arrays.stream(values())
                .filter(problem -> problem.name().toLowerCase(Locale.ROOT).equals(label))
                .findFirst();
    }
}
