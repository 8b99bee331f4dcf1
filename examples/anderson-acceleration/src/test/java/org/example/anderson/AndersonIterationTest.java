package org.example.anderson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.StopReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AndersonIterationTest {

    private static final int UNKNOWNS = 4;

    /** On a linear equation in n unknowns it is equivalent to GMRES, and ends after n + 1 steps (Walker and Ni 2011). */
    @Test
    void aLinearEquationThatDoesNotContractIsSolvedInAsManyStepsAsItHasUnknowns() {
        double[] factors = {-3, 2, -0.5, 0.9};
        Iteration iteration = new AndersonSolver(new StoppingRule(1e-12, 20), UNKNOWNS).bind(diagonal(factors));
        double[] y = new double[UNKNOWNS];
        iteration.solve(y);
        assertEquals(StopReason.TOLERANCE, iteration.stopReason());
        assertTrue(iteration.iterations() <= UNKNOWNS + 2, () -> iteration.iterations() + " iterations");
        for (int i = 0; i < UNKNOWNS; i++) {
            assertEquals(1 / (1 - factors[i]), y[i], 1e-11);
        }
    }

    /** y = factors·y + 1. */
    private static ImplicitEquation diagonal(double[] factors) {
        return new ImplicitEquation() {
            @Override
            public int dimension() {
                return factors.length;
            }

            @Override
            public void start(double[] y) {
                Arrays.fill(y, 0);
            }

            @Override
            public void map(double[] y, double[] image) {
                for (int i = 0; i < y.length; i++) {
                    image[i] = factors[i] * y[i] + 1;
                }
            }

            @Override
            public void jacobianVector(double[] y, double[] v, double[] product) {
                for (int i = 0; i < y.length; i++) {
                    product[i] = factors[i] * v[i];
                }
            }
        };
    }
}
