package dev.hnn.integrators.extendedphasespace;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.integrators.composition.Coefficients;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.PausingStepper;

/**
 * {@link Tao} at work, as χ*(αₛh) ∘ χ(βₛh) ∘ … ∘ χ*(α₁h) ∘ χ(β₁h) with χ(h) = C(h) ∘ B(h) ∘ A(h) and its adjoint: what two
 * neighbours do alike is done at once, and the gradient of the last A serves the next step too.
 */
final class DoubledStepper extends PausingStepper {

    private final Hamiltonian hamiltonian;
    private final Coefficients coefficients;
    private final double h;
    private final int n;

    /** (x, y); the state is (q, p). */
    private final CompensatedState copy;

    /** cos θ − 1 and sin θ of the angles of C. */
    private final double[] versines;

    private final double[] sines;
    private final double[] point;
    private final double[] gradient;

    /** ∇H(q, y) after the step before. */
    private final double[] last;

    private boolean lastIsKnown;

    /** Which of the gradients of a step it waits for, from −1 for that of the first A; of each pair B, B, A. */
    private int stage;

    DoubledStepper(Hamiltonian hamiltonian, Coefficients coefficients, double binding, double stepSize) {
        super(new CompensatedState(hamiltonian.dimension()), new Ledger());
        this.hamiltonian = hamiltonian;
        this.coefficients = coefficients;
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.copy = new CompensatedState(2 * n);
        this.versines = new double[coefficients.stages()];
        this.sines = new double[coefficients.stages()];
        for (int i = 0; i < versines.length; i++) {
            double half = binding * (coefficients.beta(i) + coefficients.alpha(i)) * stepSize;
            double sine = StrictMath.sin(half);
            versines[i] = -2 * sine * sine;
            sines[i] = 2 * sine * StrictMath.cos(half);
        }
        this.point = new double[2 * n];
        this.gradient = new double[2 * n];
        this.last = new double[2 * n];
    }

    /** Begins from copies that differ, to study the map of all variables. */
    void start(double[] x0, double[] copy0) {
        start(x0);
        copy.start(copy0);
    }

    /** The copy (x, y). */
    void copy(double[] out) {
        copy.copyTo(out);
    }

    @Override
    protected void forget() {
        copy.start(state.x);
        lastIsKnown = false;
    }

    @Override
    protected double[] point() {
        return point;
    }

    @Override
    protected double[] value() {
        return gradient;
    }

    @Override
    protected void evaluate() {
        hamiltonian.gradient(point, gradient);
    }

    @Override
    protected void begin() {
        if (lastIsKnown) {
            stage = 0;
            flow(last, coefficients.beta(0) * h, copy, state);
            moveTo(copy, state);
        } else {
            stage = -1;
            moveTo(state, copy);
        }
    }

    @Override
    protected boolean proceed() {
        if (stage < 0) {
            flow(gradient, coefficients.beta(0) * h, copy, state);
            moveTo(copy, state);
        } else {
            int pair = stage / 3;
            switch (stage % 3) {
                case 0 -> {
                    flow(gradient, coefficients.beta(pair) * h, state, copy);
                    turn(pair);
                    moveTo(copy, state);
                }
                case 1 -> {
                    flow(gradient, coefficients.alpha(pair) * h, state, copy);
                    moveTo(state, copy);
                }
                default -> {
                    boolean ends = pair + 1 == coefficients.stages();
                    double length = coefficients.alpha(pair) + (ends ? 0 : coefficients.beta(pair + 1));
                    flow(gradient, length * h, copy, state);
                    if (ends) {
                        System.arraycopy(gradient, 0, last, 0, last.length);
                        lastIsKnown = true;
                        return false;
                    }
                    moveTo(copy, state);
                }
            }
        }
        stage++;
        return true;
    }

    /** The point with the positions of one and the momenta of the other. */
    private void moveTo(CompensatedState positions, CompensatedState momenta) {
        System.arraycopy(positions.x, 0, point, 0, n);
        System.arraycopy(momenta.x, n, point, n, n);
    }

    /** A or B: the positions of one move by H_p and the momenta of the other by −H_q. */
    private void flow(double[] slope, double length, CompensatedState positions, CompensatedState momenta) {
        for (int i = 0; i < n; i++) {
            positions.add(i, length * slope[n + i]);
            momenta.add(n + i, -length * slope[i]);
        }
    }

    /** C: the differences turn, and half of their change goes to each copy. */
    private void turn(int pair) {
        for (int i = 0; i < n; i++) {
            double q = difference(i);
            double p = difference(n + i);
            shift(i, (versines[pair] * q + sines[pair] * p) / 2);
            shift(n + i, (versines[pair] * p - sines[pair] * q) / 2);
        }
    }

    private double difference(int i) {
        return (state.x[i] - copy.x[i]) + (state.carry[i] - copy.carry[i]);
    }

    private void shift(int i, double increment) {
        state.add(i, increment);
        copy.add(i, -increment);
    }
}
