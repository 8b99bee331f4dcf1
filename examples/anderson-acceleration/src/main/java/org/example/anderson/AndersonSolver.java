package org.example.anderson;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;

/**
 * Anderson acceleration of y ← φ(y) (Anderson 1965; Walker and Ni 2011). With residuals fₖ = φ(yₖ) − yₖ and the
 * differences ΔF, ΔΦ of the last few residuals and images,
 *
 * <pre>  yₖ₊₁ = φ(yₖ) − ΔΦ γ,   where γ minimises |fₖ − ΔF γ|.</pre>
 *
 * <p>It needs no derivative, converges where φ does not contract, and with one unknown is the secant method.
 */
public final class AndersonSolver implements NonlinearSolver {

    private final StoppingRule rule;
    private final int memory;

    /**
     * Makes the solver.
     *
     * @param rule when to stop
     * @param memory how many differences to use at most
     */
    AndersonSolver(StoppingRule rule, int memory) {
        this.rule = rule;
        this.memory = memory;
    }

    @Override
    public Iteration bind(ImplicitEquation equation) {
        // More differences than unknowns depend on one another.
        return new AndersonIteration(equation, rule, Math.min(memory, equation.dimension()));
    }
}
