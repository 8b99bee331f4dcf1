package dev.hnn.conformance.numerics;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import java.util.Arrays;

/**
 * A Hamiltonian together with its variational equation, ẋ = J∇H(x), v̇ = J∇²H(x)v: again a Hamiltonian system, that of
 *
 * <pre>  Ĥ(Q, P) = ∇H(q, p)·(δq, δp),    Q = (q, δq),   P = (δp, p).</pre>
 *
 * <p>A method whose steps commute with differentiation, as those of all Runge–Kutta methods and all partitioned ones do (Bochev,
 * Scovel 1994), takes x to Φ(x) and v to Φ′(x)v on it, so its tangent map is had to round-off. It is separable where H is.
 * Mutable: for one thread.
 */
public class TangentLift implements Hamiltonian {

    /** For the third derivatives, which only speed up the Newton iteration of an implicit method. */
    private static final double DIFFERENCE = 1e-5;

    private final Hamiltonian hamiltonian;
    private final int n;
    private final double[] x;
    private final double[] v;
    private final double[] gradient;
    private final double[] product;

    TangentLift(Hamiltonian hamiltonian) {
        this.hamiltonian = hamiltonian;
        this.n = hamiltonian.degreesOfFreedom();
        this.x = new double[2 * n];
        this.v = new double[2 * n];
        this.gradient = new double[2 * n];
        this.product = new double[2 * n];
    }

    /**
     * Lifts a Hamiltonian.
     *
     * @param hamiltonian H, used by one thread
     * @return Ĥ, which is separable if H is
     */
    public static TangentLift of(Hamiltonian hamiltonian) {
        return hamiltonian instanceof SeparableHamiltonian separable
                ? new Separable(separable)
                : new TangentLift(hamiltonian);
    }

    /**
     * Puts a point and a tangent vector together.
     *
     * @param point x = (q, p). Not modified.
     * @param tangent v = (δq, δp). Not modified.
     * @return (q, δq, δp, p), a new array
     */
    public static double[] join(double[] point, double[] tangent) {
        int n = point.length / 2;
        double[] y = new double[4 * n];
        System.arraycopy(point, 0, y, 0, n);
        System.arraycopy(tangent, 0, y, n, n);
        System.arraycopy(tangent, n, y, 2 * n, n);
        System.arraycopy(point, n, y, 3 * n, n);
        return y;
    }

    /**
     * Takes the point out.
     *
     * @param y (q, δq, δp, p). Not modified.
     * @param point receives (q, p). Modified.
     */
    public static void point(double[] y, double[] point) {
        int n = point.length / 2;
        System.arraycopy(y, 0, point, 0, n);
        System.arraycopy(y, 3 * n, point, n, n);
    }

    /**
     * Takes the tangent vector out.
     *
     * @param y (q, δq, δp, p). Not modified.
     * @param tangent receives (δq, δp). Modified.
     */
    public static void tangent(double[] y, double[] tangent) {
        System.arraycopy(y, tangent.length / 2, tangent, 0, tangent.length);
    }

    @Override
    public final int degreesOfFreedom() {
        return 2 * n;
    }

    @Override
    public double energy(double[] y) {
        point(y, x);
        tangent(y, v);
        hamiltonian.gradient(x, gradient);
        double sum = 0;
        for (int i = 0; i < 2 * n; i++) {
            sum += gradient[i] * v[i];
        }
        return sum;
    }

    @Override
    public double gradient(double[] y, double[] out) {
        double energy = energy(y);
        hamiltonian.hessianVector(x, v, product);
        System.arraycopy(product, 0, out, 0, n);
        System.arraycopy(gradient, 0, out, n, 2 * n);
        System.arraycopy(product, n, out, 3 * n, n);
        return energy;
    }

    @Override
    public final void hessianVector(double[] y, double[] w, double[] out) {
        double[] a = new double[2 * n];
        double[] b = new double[2 * n];
        double[] forward = new double[2 * n];
        point(w, a);
        tangent(w, b);
        point(y, x);
        tangent(y, v);
        hamiltonian.hessianVector(x, a, gradient);
        hamiltonian.hessianVector(x, b, product);
        move(y, a, DIFFERENCE);
        hamiltonian.hessianVector(x, v, forward);
        move(y, a, -DIFFERENCE);
        double[] backward = b;
        hamiltonian.hessianVector(x, v, backward);
        for (int i = 0; i < 2 * n; i++) {
            product[i] += (forward[i] - backward[i]) / (2 * DIFFERENCE);
        }
        System.arraycopy(product, 0, out, 0, n);
        System.arraycopy(gradient, 0, out, n, 2 * n);
        System.arraycopy(product, n, out, 3 * n, n);
    }

    private void move(double[] y, double[] direction, double distance) {
        point(y, x);
        for (int i = 0; i < 2 * n; i++) {
            x[i] += distance * direction[i];
        }
    }

    /** T̂(P) = T′(p)·δp and V̂(Q) = V′(q)·δq. */
    private static final class Separable extends TangentLift implements SeparableHamiltonian {

        private final SeparableHamiltonian hamiltonian;
        private final int n;
        private final double[] x;
        private final double[] v;
        private final double[] gradient;
        private final double[] product;

        Separable(SeparableHamiltonian hamiltonian) {
            super(hamiltonian);
            this.hamiltonian = hamiltonian;
            this.n = hamiltonian.degreesOfFreedom();
            this.x = new double[2 * n];
            this.v = new double[2 * n];
            this.gradient = new double[2 * n];
            this.product = new double[2 * n];
        }

        @Override
        public double energy(double[] y) {
            return kineticGradient(y, new double[4 * n]) + potentialGradient(y, new double[4 * n]);
        }

        @Override
        public double gradient(double[] y, double[] out) {
            return SeparableHamiltonian.super.gradient(y, out);
        }

        @Override
        public double kineticGradient(double[] y, double[] out) {
            return part(y, out, 2 * n, 3 * n, n);
        }

        @Override
        public double potentialGradient(double[] y, double[] out) {
            return part(y, out, n, 0, 0);
        }

        /** δ and the coordinate stand in y from the given places on, and likewise their derivatives in the output. */
        private double part(double[] y, double[] out, int delta, int coordinate, int half) {
            Arrays.fill(x, 0);
            Arrays.fill(v, 0);
            System.arraycopy(y, coordinate, x, half, n);
            System.arraycopy(y, delta, v, half, n);
            if (half == 0) {
                hamiltonian.potentialGradient(x, gradient);
            } else {
                hamiltonian.kineticGradient(x, gradient);
            }
            hamiltonian.hessianVector(x, v, product);
            System.arraycopy(gradient, half, out, delta, n);
            System.arraycopy(product, half, out, coordinate, n);
            double sum = 0;
            for (int i = half; i < half + n; i++) {
                sum += gradient[i] * v[i];
            }
            return sum;
        }
    }
}
