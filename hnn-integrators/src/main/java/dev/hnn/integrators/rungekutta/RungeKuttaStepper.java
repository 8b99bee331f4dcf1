package dev.hnn.integrators.rungekutta;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.PausingStepper;
import java.util.Arrays;

/** An explicit Runge–Kutta method at work. */
final class RungeKuttaStepper extends PausingStepper {

    private final VectorField field;
    private final ButcherTableau tableau;
    private final double h;
    private final double[] point;
    private final double[] slope;
    private final double[][] slopes;
    private final double[] sum;
    private int stage;

    RungeKuttaStepper(VectorField field, ButcherTableau tableau, double stepSize) {
        super(new CompensatedState(field.dimension()), new Ledger());
        this.field = field;
        this.tableau = tableau;
        this.h = stepSize;
        this.point = new double[field.dimension()];
        this.slope = new double[field.dimension()];
        this.slopes = new double[tableau.stages()][field.dimension()];
        this.sum = new double[field.dimension()];
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
            combine(tableau.a()[stage - 1]);
            state.displacedBy(h, sum, point);
            return true;
        }
        combine(tableau.b());
        for (int i = 0; i < slope.length; i++) {
            state.add(i, h * sum[i]);
        }
        return false;
    }

    /** Sums Σⱼ cⱼ kⱼ; many of the cⱼ are 0. */
    private void combine(double[] coefficients) {
        Arrays.fill(sum, 0);
        for (int j = 0; j < coefficients.length; j++) {
            double c = coefficients[j];
            if (c != 0) {
                double[] k = slopes[j];
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += c * k[i];
                }
            }
        }
    }
}
