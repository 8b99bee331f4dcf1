package dev.hnn.integrators.rungekutta;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.PausingStepper;

/** An explicit Runge–Kutta method at work. */
final class RungeKuttaStepper extends PausingStepper {

    private final VectorField field;
    private final ButcherTableau tableau;
    private final double h;
    private final double[] point;
    private final double[] slope;
    private final double[][] slopes;
    private int stage;

    RungeKuttaStepper(VectorField field, ButcherTableau tableau, double stepSize) {
        super(new CompensatedState(field.dimension()), new Ledger());
        this.field = field;
        this.tableau = tableau;
        this.h = stepSize;
        this.point = new double[field.dimension()];
        this.slope = new double[field.dimension()];
        this.slopes = new double[tableau.stages()][field.dimension()];
    }

    @Override
    protected void forget() {
        // Nothing is kept from step to step but the state.
    }

    @Override
    protected double[] point() {
        return point;
    }

    @Override
    protected double[] value() {
        return slope;
    }

    @Override
    protected void evaluate() {
        field.evaluate(point, slope);
    }

    @Override
    protected void begin() {
        stage = 0;
        state.copyTo(point);
    }

    @Override
    protected boolean proceed() {
        System.arraycopy(slope, 0, slopes[stage], 0, slope.length);
        stage++;
        if (stage < slopes.length) {
            double[] row = tableau.a()[stage - 1];
            for (int i = 0; i < slope.length; i++) {
                point[i] = state.x[i] + (h * combination(row, i) + state.carry[i]);
            }
            return true;
        }
        for (int i = 0; i < slope.length; i++) {
            state.add(i, h * combination(tableau.b(), i));
        }
        return false;
    }

    /** Coordinate i of Σⱼ cⱼ kⱼ. */
    private double combination(double[] coefficients, int i) {
        double sum = 0;
        for (int j = 0; j < coefficients.length; j++) {
            sum += coefficients[j] * slopes[j][i];
        }
        return sum;
    }
}
