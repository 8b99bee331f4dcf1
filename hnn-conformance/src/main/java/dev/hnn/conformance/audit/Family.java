package dev.hnn.conformance.audit;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.conformance.problems.InvariantProblem;
import dev.hnn.conformance.problems.Problem;
import dev.hnn.conformance.problems.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Hamiltonian problems of one kind, on which an integrator is measured.
 *
 * @param name what kind: "separable"
 * @param learned whether H was learned, so that its gradient costs more
 * @param motions nonlinear ones, with one degree of freedom and with several; the first, with one, is that of the long run
 * @param reversible those that p ↦ −p reverses
 * @param invariants those with a quadratic invariant
 * @param linear one with a quadratic H and one degree of freedom, for round-off; empty if there is none of this kind
 */
public record Family(
        String name,
        boolean learned,
        List<Motion> motions,
        List<Motion> reversible,
        List<InvariantProblem> invariants,
        Optional<Motion> linear) {

    /** Copies the lists. */
    public Family {
        motions = List.copyOf(motions);
        reversible = List.copyOf(reversible);
        invariants = List.copyOf(invariants);
    }

    /** H = T(p) + V(q): a pendulum, and Hénon and Heiles's. */
    public static Family separable() {
        List<Motion> motions = motions(Problems.separable());
        return new Family(
                "separable", false, motions, motions, invariants(true), Optional.of(Motion.of(Problems.linear())));
    }

    /** Polynomials in which q and p are coupled. */
    public static Family nonSeparable() {
        List<Problem> reversible = Problems.reversible(Hamiltonian.class).stream()
                .filter(problem -> !isSeparable(problem))
                .toList();
        return new Family(
                "non-separable",
                false,
                motions(Problems.nonSeparable()),
                motions(reversible),
                invariants(false),
                Optional.of(Motion.of(Problems.linearMixed())));
    }

    /**
     * Networks.
     *
     * @param motions networks' Hamiltonians, each from a state; the first with one degree of freedom
     * @return the family
     */
    public static Family learned(List<Motion> motions) {
        return new Family("learned", true, motions, List.of(), List.of(), Optional.empty());
    }

    /**
     * Whether an integrator accepts these problems.
     *
     * @param integrator the integrator
     * @return whether their dynamics is of the kind that it needs
     */
    public boolean fits(Integrator<?> integrator) {
        return integrator.dynamicsType().isInstance(motions.get(0).dynamics());
    }

    private static List<Motion> motions(List<Problem> problems) {
        return problems.stream().map(Motion::of).toList();
    }

    private static List<InvariantProblem> invariants(boolean separable) {
        return Problems.withQuadraticInvariant(Hamiltonian.class).stream()
                .filter(problem -> isSeparable(problem.problem()) == separable)
                .toList();
    }

    private static boolean isSeparable(Problem problem) {
        return problem.dynamics() instanceof SeparableHamiltonian;
    }
}
