package dev.hnn.conformance;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.CentralDifferences;
import dev.hnn.conformance.problems.Problem;

/** The map of one step from a fresh start, without the history of steps before. Mutable: for one thread. */
final class OneStep {

    /** Of states of size 1: a fourth of the shortest distance over which the problems bend. */
    private static final double FIRST_DIFFERENCE = 1.0 / 16;

    private final Stepper stepper;
    private final int dimension;

    OneStep(Method method, Problem problem, double stepSize) {
        this.stepper = method.stepper(problem.dynamics(), stepSize);
        this.dimension = problem.dynamics().dimension();
    }

    /** The image of a state. */
    double[] apply(double[] x) {
        return Method.run(stepper, x, 1);
    }

    /** Whether the equation of the last step, if there was one, was solved. */
    boolean converged() {
        return stepper.ledger().unconvergedSteps() == 0;
    }

    /** The derivative of the map, by differences: rows are images, columns directions. */
    double[][] jacobian(double[] x) {
        double[][] jacobian = new double[dimension][dimension];
        double[] point = x.clone();
        for (int j = 0; j < dimension; j++) {
            int column = j;
            CentralDifferences slope = CentralDifferences.of(
                    (s, out) -> {
                        point[column] = x[column] + s;
                        stepper.start(point);
                        stepper.advance();
                        stepper.state(out);
                    },
                    dimension,
                    FIRST_DIFFERENCE);
            point[j] = x[j];
            for (int i = 0; i < dimension; i++) {
                jacobian[i][j] = slope.value(i);
            }
        }
        return jacobian;
    }
}
