package dev.hnn.conformance;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.Steppers;
import dev.hnn.conformance.problems.InvariantProblem;
import dev.hnn.conformance.problems.Problem;
import dev.hnn.conformance.problems.Problems;
import java.util.List;

/** An integrator of whatever kind of dynamics, with the problems that fit it. Asks the integrator at each call. */
final class Method {

    private final Integrator<?> integrator;

    Method(Integrator<?> integrator) {
        this.integrator = integrator;
    }

    int order() {
        return integrator.order();
    }

    /**
     * Goes on only for an integrator that claims a property.
     *
     * @throws NotApplicable if it does not
     */
    void requireClaim(Property property) {
        if (!integrator.properties().contains(property)) {
            throw new NotApplicable("the integrator does not claim " + property);
        }
    }

    /**
     * All nonlinear problems that fit.
     *
     * @throws NotApplicable if there is none
     */
    List<Problem> problems() {
        return required(Problems.all(integrator.dynamicsType()));
    }

    /**
     * The Hamiltonian ones.
     *
     * @throws NotApplicable if there is none
     */
    List<Problem> hamiltonianProblems() {
        return required(Problems.hamiltonian(integrator.dynamicsType()));
    }

    /**
     * Those whose motion is reversed by p ↦ −p.
     *
     * @throws NotApplicable if there is none
     */
    List<Problem> reversibleProblems() {
        return required(Problems.reversible(integrator.dynamicsType()));
    }

    /** Those with a quadratic invariant. */
    List<InvariantProblem> invariantProblems() {
        return required(Problems.withQuadraticInvariant(integrator.dynamicsType()));
    }

    private <P> List<P> required(List<P> problems) {
        if (problems.isEmpty()) {
            throw new NotApplicable("the conformance kit has no problem with a "
                    + integrator.dynamicsType().getSimpleName());
        }
        return problems;
    }

    Stepper stepper(Dynamics dynamics, double stepSize) {
        return Steppers.of(integrator, dynamics, stepSize);
    }

    Ensemble ensemble(Dynamics dynamics, double stepSize, int size) {
        return Steppers.ensemble(integrator, dynamics, stepSize, size);
    }

    /** The state after some steps from a fresh start. */
    double[] run(Problem problem, double stepSize, int steps) {
        return run(stepper(problem.dynamics(), stepSize), problem.state(), steps);
    }

    static double[] run(Stepper stepper, double[] x0, int steps) {
        return Steppers.run(stepper, x0, steps);
    }
}
