package dev.hnn.conformance.problems;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nonlinear problems whose coordinates, velocities and frequencies are all of size 1, so that a step size has the same
 * meaning for all of them. Linear ones would flatter: several methods are of higher order there.
 */
public final class Problems {

    private static final Problem PENDULUM = new Problem("H = p²/2 − cos q", new Pendulum(), 1.2, 0.4);

    private static final Problem HENON_HEILES = new Problem(
            "H = (p₁² + p₂² + q₁² + q₂²)/2 + q₁²q₂ − q₂³/3",
            new SeparablePolynomial(
                    2,
                    List.of(
                            new Term(0.5, 0, 0, 2, 0),
                            new Term(0.5, 0, 0, 0, 2),
                            new Term(0.5, 2, 0, 0, 0),
                            new Term(0.5, 0, 2, 0, 0),
                            new Term(1, 2, 1, 0, 0),
                            new Term(-1.0 / 3, 0, 3, 0, 0))),
            0.3,
            -0.2,
            0.1,
            0.25);

    /** Separable, and neither p ↦ −p nor q ↦ −q is a symmetry, which would hide a drift. */
    private static final Problem SKEW = new Problem(
            "H = p²/2 + 0.1p³ + q²/2 + 0.15q³ + 0.1q⁴",
            new SeparablePolynomial(
                    1,
                    List.of(
                            new Term(0.5, 0, 2),
                            new Term(0.1, 0, 3),
                            new Term(0.5, 2, 0),
                            new Term(0.15, 3, 0),
                            new Term(0.1, 4, 0))),
            0.5,
            0.4);

    /** No term is missing: ∂²H/∂q∂p ≠ 0, and no symmetry reverses the motion. */
    private static final Problem MIXED_ONE = new Problem(
            "H = (p² + q²)/2 + 0.2qp + 0.15q²p² + 0.12q²p + 0.1p³",
            new Polynomial(
                    1,
                    List.of(
                            new Term(0.5, 0, 2),
                            new Term(0.5, 2, 0),
                            new Term(0.2, 1, 1),
                            new Term(0.15, 2, 2),
                            new Term(0.12, 2, 1),
                            new Term(0.1, 0, 3))),
            0.6,
            0.3);

    private static final Problem MIXED_TWO = new Problem(
            "H = (p₁² + p₂² + q₁² + 1.7q₂²)/2 + 0.2q₁p₂ − 0.1q₂p₂ + 0.15q₁²p₂² + 0.1q₁q₂p₁ + 0.1p₁³",
            new Polynomial(
                    2,
                    List.of(
                            new Term(0.5, 0, 0, 2, 0),
                            new Term(0.5, 0, 0, 0, 2),
                            new Term(0.5, 2, 0, 0, 0),
                            new Term(0.85, 0, 2, 0, 0),
                            new Term(0.2, 1, 0, 0, 1),
                            new Term(-0.1, 0, 1, 0, 1),
                            new Term(0.15, 2, 0, 0, 2),
                            new Term(0.1, 1, 1, 1, 0),
                            new Term(0.1, 0, 0, 3, 0))),
            0.5,
            -0.3,
            0.2,
            0.4);

    private static final Problem VAN_DER_POL = new Problem("ẋ = y, ẏ = (1 − x²)y − x", new VanDerPol(), 0.5, 0.7);

    /** Not separable, but even in p. */
    private static final Problem EVEN = new Problem(
            "H = (p² + q²)/2 + 0.15q²p² + 0.1qp² + 0.1q³",
            new Polynomial(
                    1,
                    List.of(
                            new Term(0.5, 0, 2),
                            new Term(0.5, 2, 0),
                            new Term(0.15, 2, 2),
                            new Term(0.1, 1, 2),
                            new Term(0.1, 3, 0))),
            0.6,
            0.3);

    private static final InvariantProblem OSCILLATOR = new InvariantProblem(
            new Problem(
                    "H = (q² + p²)/2",
                    new SeparablePolynomial(1, List.of(new Term(0.5, 2, 0), new Term(0.5, 0, 2))),
                    0.8,
                    0.3),
            "q² + p²",
            x -> x[0] * x[0] + x[1] * x[1]);

    private static final InvariantProblem NONLINEAR_ROTATION = new InvariantProblem(
            new Problem(
                    "H = Q + 0.3Q², Q = (q² + p²)/2",
                    new Polynomial(
                            1,
                            List.of(
                                    new Term(0.5, 2, 0),
                                    new Term(0.5, 0, 2),
                                    new Term(0.075, 4, 0),
                                    new Term(0.15, 2, 2),
                                    new Term(0.075, 0, 4))),
                    0.8,
                    0.3),
            "q² + p²",
            x -> x[0] * x[0] + x[1] * x[1]);

    private static final InvariantProblem CENTRAL_FORCE = new InvariantProblem(
            new Problem(
                    "H = |p|²/2 + |q|²/2 + 0.1|q|⁴",
                    new SeparablePolynomial(
                            2,
                            List.of(
                                    new Term(0.5, 0, 0, 2, 0),
                                    new Term(0.5, 0, 0, 0, 2),
                                    new Term(0.5, 2, 0, 0, 0),
                                    new Term(0.5, 0, 2, 0, 0),
                                    new Term(0.1, 4, 0, 0, 0),
                                    new Term(0.2, 2, 2, 0, 0),
                                    new Term(0.1, 0, 4, 0, 0))),
                    0.7,
                    0.2,
                    -0.3,
                    0.6),
            "q₁p₂ − q₂p₁",
            x -> x[0] * x[3] - x[1] * x[2]);

    private static final InvariantProblem RIGID_BODY = new InvariantProblem(
            new Problem("ẏ = y × (y₁, y₂/2, y₃/3)", new RigidBody(), 0.6, 0.5, -0.4),
            "|y|²",
            y -> y[0] * y[0] + y[1] * y[1] + y[2] * y[2]);

    /** Of one frequency, and with roundings in every product. */
    private static final Problem LINEAR = new Problem(
            "H = 0.45p² + 0.65q²",
            new SeparablePolynomial(1, List.of(new Term(0.65, 2, 0), new Term(0.45, 0, 2))),
            0.7,
            0.3);

    /** Exchanging q and p reverses it, which rounding respects as it does p ↦ −p above. */
    private static final Problem LINEAR_MIXED = new Problem(
            "H = 0.55(p² + q²) + 0.3qp",
            new Polynomial(1, List.of(new Term(0.55, 2, 0), new Term(0.55, 0, 2), new Term(0.3, 1, 1))),
            0.7,
            0.3);

    private Problems() {}

    /** Separable problems, with one and with two degrees of freedom: a pendulum, and Hénon and Heiles's. */
    public static List<Problem> separable() {
        return List.of(PENDULUM, HENON_HEILES);
    }

    /** Problems that are not separable, with one and with two degrees of freedom. */
    public static List<Problem> nonSeparable() {
        return List.of(MIXED_ONE, MIXED_TWO);
    }

    /** An oscillator with one degree of freedom and a quadratic H, separable. */
    public static Problem linear() {
        return LINEAR;
    }

    /** The same with a term in qp. */
    public static Problem linearMixed() {
        return LINEAR_MIXED;
    }

    /**
     * Nonlinear Hamiltonian problems that fit, with one and with two degrees of freedom.
     *
     * @param type the kind of dynamics that an integrator needs
     * @return those problems whose dynamics is of that kind; none if the kind is not one of hnn's
     */
    public static List<Problem> hamiltonian(Class<?> type) {
        return all(type).stream()
                .filter(problem -> problem.dynamics() instanceof Hamiltonian)
                .toList();
    }

    /**
     * All nonlinear problems that fit.
     *
     * @param type the kind of dynamics that an integrator needs
     * @return the Hamiltonian ones, and one that is not where the kind admits it
     */
    public static List<Problem> all(Class<?> type) {
        return Stream.of(PENDULUM, SKEW, HENON_HEILES, MIXED_ONE, MIXED_TWO, VAN_DER_POL)
                .filter(problem -> type.isInstance(problem.dynamics()))
                .toList();
    }

    /**
     * Problems with H(q, −p) = H(q, p) that fit: reversing the momenta reverses their motion.
     *
     * @param type the kind of dynamics that an integrator needs
     * @return those whose dynamics is of that kind
     */
    public static List<Problem> reversible(Class<?> type) {
        return Stream.of(PENDULUM, HENON_HEILES, EVEN)
                .filter(problem -> type.isInstance(problem.dynamics()))
                .toList();
    }

    /**
     * Problems with a quadratic invariant that fit.
     *
     * @param type the kind of dynamics that an integrator needs
     * @return those whose dynamics is of that kind
     */
    public static List<InvariantProblem> withQuadraticInvariant(Class<?> type) {
        return Stream.of(OSCILLATOR, NONLINEAR_ROTATION, CENTRAL_FORCE, RIGID_BODY)
                .filter(problem -> type.isInstance(problem.problem().dynamics()))
                .toList();
    }
}
