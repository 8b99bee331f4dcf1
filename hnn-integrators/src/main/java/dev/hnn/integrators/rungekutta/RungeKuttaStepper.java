package dev.hnn.integrators.rungekutta;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.PausingStepper;

/** {@link RungeKutta4} at work. */
final class RungeKuttaStepper extends PausingStepper {

    private static final int STAGES = 4;

    private final VectorField field;
    private final RungeKutta4.Tableau tableau;
    private final double h;
    private final double[] point;
    private final double[] slope;
    private final double[][] slopes;
    private int stage;

    RungeKuttaStepper(VectorField field, RungeKutta4.Tableau tableau, double stepSize) {
        super(new CompensatedState(field.dimension()), new Ledger());
        this.field = field;
        this.tableau = tableau;
        this.h = stepSize;
        this.point = new double[field.dimension()];
        this.slope = new double[field.dimension()];
        this.slopes = new double[STAGES][field.dimension()];
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
        if (stage < STAGES) {
            double length = h * tableau.node(stage);
            for (int i = 0; i < slope.length; i++) {
                point[i] = state.x[i] + (length * slope[i] + state.carry[i]);
            }
            return true;
        }
        for (int i = 0; i < slope.length; i++) {
            double mean = tableau.b1() * slopes[0][i]
                    + tableau.b2() * slopes[1][i]
                    + tableau.b3() * slopes[2][i]
                    + tableau.b4() * slopes[3][i];
            state.add(i, h * mean);
        }
        return false;
    }
}
