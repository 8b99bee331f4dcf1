package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.integrators.linearalgebra.LuFactors;
import java.util.Arrays;

/** A, column by column from Jacobian–vector products, and its LU factors. */
final class DenseMatrix implements Linearisation {

    private final ImplicitEquation equation;
    private final int n;
    private final double[] unit;
    private final double[] column;
    private final LuFactors factors;

    DenseMatrix(ImplicitEquation equation) {
        this.equation = equation;
        this.n = equation.dimension();
        this.unit = new double[n];
        this.column = new double[n];
        this.factors = new LuFactors(n);
    }

    @Override
    public boolean at(double[] y) {
        for (int j = 0; j < n; j++) {
            Arrays.fill(unit, 0);
            unit[j] = 1;
            equation.jacobianVector(y, unit, column);
            for (int i = 0; i < n; i++) {
                factors.set(i, j, unit[i] - column[i]);
            }
        }
        return factors.factor();
    }

    @Override
    public boolean solve(double[] defect, double[] update) {
        factors.solve(defect, update, 0);
        return true;
    }

    @Override
    public boolean isWorthKeeping() {
        return true;
    }
}
