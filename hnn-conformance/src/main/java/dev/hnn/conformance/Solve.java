package dev.hnn.conformance;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.conformance.problems.MovingEquation;

/** One solve, driven from outside as an integrator does, and what was seen of it. */
final class Solve {

    final double[] y;
    private final double[] before;
    private final double[] image;
    private int updates;
    private boolean keptImages = true;

    private Solve(int dimension) {
        this.y = new double[dimension];
        this.before = new double[dimension];
        this.image = new double[dimension];
    }

    static Solve of(Iteration iteration, ImplicitEquation equation) {
        Solve solve = new Solve(equation.dimension());
        double[] sent = new double[equation.dimension()];
        iteration.begin(solve.y);
        boolean goesOn = true;
        while (goesOn) {
            equation.map(solve.y, solve.image);
            System.arraycopy(solve.image, 0, sent, 0, sent.length);
            System.arraycopy(solve.y, 0, solve.before, 0, sent.length);
            goesOn = iteration.update(solve.y, sent);
            solve.updates++;
            if (solve.updates > MovingEquation.MOST_EVALUATIONS) {
                throw new IllegalStateException("no end after " + solve.updates + " updates");
            }
            solve.keptImages &= Bits.same(sent, solve.image);
        }
        return solve;
    }

    int updates() {
        return updates;
    }

    /** Whether update left φ(y) as it was. */
    boolean keptImages() {
        return keptImages;
    }

    /** ‖y − φ(y)‖ before the last update. */
    double residualBeforeTheEnd() {
        return distance(before, image);
    }

    /** ‖y − φ(y)‖ at the iterate that was returned. */
    double residual(ImplicitEquation equation) {
        double[] value = new double[y.length];
        equation.map(y, value);
        return distance(y, value);
    }

    private static double distance(double[] a, double[] b) {
        double norm = 0;
        for (int i = 0; i < a.length; i++) {
            norm = Math.max(norm, Math.abs(a[i] - b[i]));
        }
        return norm;
    }
}
