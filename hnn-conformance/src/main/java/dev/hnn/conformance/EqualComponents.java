package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.conformance.problems.KnownEquation;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;
import java.util.Random;

/** Two components that should behave equally. */
final class EqualComponents {

    private static final double H = 0.05;
    private static final int STEPS = 20;

    private EqualComponents() {}

    static Outcome compare(Object first, Object second) {
        if (first instanceof PhysicalSystem a && second instanceof PhysicalSystem b) {
            return systems(a, b);
        }
        if (first instanceof Integrator<?> a && second instanceof Integrator<?> b) {
            return integrators(a, b);
        }
        if (first instanceof NonlinearSolver a && second instanceof NonlinearSolver b) {
            return solvers(a, b);
        }
        throw new NotApplicable("a model shows what it is when it is prepared");
    }

    private static Outcome systems(PhysicalSystem a, PhysicalSystem b) {
        States states = States.of(a);
        States others = States.of(b);
        Hamiltonian hamiltonian = a.hamiltonian();
        Hamiltonian other = b.hamiltonian();
        double[] v = states.direction(new Random(States.SEED));
        double[] out = new double[states.dimension()];
        double[] otherOut = new double[states.dimension()];
        for (int k = 0; k < states.count(); k++) {
            if (!Bits.same(states.get(k), others.get(k))) {
                return Outcome.failed("states differ: " + states.describe(k), "and " + others.describe(k));
            }
            for (Evaluation evaluation : Evaluation.values()) {
                evaluation.apply(hamiltonian, states.get(k), v, out);
                evaluation.apply(other, states.get(k), v, otherOut);
                if (!Bits.same(out, otherOut)) {
                    return differ(evaluation.toString(), out, otherOut, states.describe(k));
                }
            }
        }
        return same();
    }

    private static Outcome integrators(Integrator<?> a, Integrator<?> b) {
        if (a.dynamicsType() != b.dynamicsType()
                || a.order() != b.order()
                || !a.properties().equals(b.properties())) {
            return Outcome.failed(
                    "order " + a.order() + " and " + a.properties() + ", then order " + b.order() + " and "
                            + b.properties(),
                    "");
        }
        for (Problem problem : new Method(a).problems()) {
            double[] x = new Method(a).run(problem, H, STEPS);
            double[] other = new Method(b).run(problem, H, STEPS);
            if (!Bits.same(x, other)) {
                return differ(
                        STEPS + " steps",
                        x,
                        other,
                        problem.formula() + " from " + Arrays.toString(problem.state()) + ", h = " + H);
            }
        }
        return same();
    }

    private static Outcome solvers(NonlinearSolver a, NonlinearSolver b) {
        for (KnownEquation equation : KnownEquation.contractive()) {
            double[] y = Solve.of(a.bind(equation), equation).y;
            double[] other = Solve.of(b.bind(equation), equation).y;
            if (!Bits.same(y, other)) {
                return differ("a solve", y, other, equation.toString());
            }
        }
        return same();
    }

    private static Outcome same() {
        return Outcome.passed("the same bits from two components", "");
    }

    private static Outcome differ(String what, double[] a, double[] b, String place) {
        return Outcome.failed(what + " gives " + Arrays.toString(a) + ", then " + Arrays.toString(b), place);
    }
}
