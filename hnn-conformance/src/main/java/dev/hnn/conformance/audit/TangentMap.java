package dev.hnn.conformance.audit;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.CentralDifferences;
import dev.hnn.conformance.numerics.Steppers;
import dev.hnn.conformance.numerics.TangentLift;

/**
 * The derivative of one step from a fresh start. By the {@linkplain TangentLift tangent lift}, to round-off, where the method
 * commutes with differentiation, which central differences, extrapolated to 1e-9 or so, tell; else by these.
 */
final class TangentMap {

    private static final double FIRST_DIFFERENCE = 1.0 / 16;

    /** How far the two may differ beyond the estimate of the differences. */
    private static final double AGREEMENT = 1e-8;

    private final double[][] jacobian;
    private final boolean exact;

    private TangentMap(double[][] jacobian, boolean exact) {
        this.jacobian = jacobian;
        this.exact = exact;
    }

    static TangentMap of(Integrator<?> integrator, Hamiltonian hamiltonian, double stepSize, double[] x) {
        double[][] lifted = lifted(integrator, hamiltonian, stepSize, x);
        double[][] differences = new double[x.length][x.length];
        boolean agree = true;
        Stepper stepper = Steppers.of(integrator, hamiltonian, stepSize);
        for (int j = 0; j < x.length; j++) {
            double[] point = x.clone();
            int column = j;
            CentralDifferences slope = CentralDifferences.of(
                    (s, out) -> {
                        point[column] = x[column] + s;
                        stepper.start(point);
                        stepper.advance();
                        stepper.state(out);
                    },
                    x.length,
                    FIRST_DIFFERENCE);
            for (int i = 0; i < x.length; i++) {
                differences[i][j] = slope.value(i);
                agree &= Math.abs(slope.value(i) - lifted[i][j]) <= 10 * slope.error(i) + AGREEMENT;
            }
        }
        return new TangentMap(agree ? lifted : differences, agree);
    }

    /** Rows are images, columns directions. Not to be modified. */
    double[][] jacobian() {
        return jacobian;
    }

    /** Whether it is known to round-off, and not to differences. */
    boolean isExact() {
        return exact;
    }

    private static double[][] lifted(Integrator<?> integrator, Hamiltonian hamiltonian, double stepSize, double[] x) {
        double[][] jacobian = new double[x.length][x.length];
        double[] tangent = new double[x.length];
        Stepper stepper = Steppers.of(integrator, TangentLift.of(hamiltonian), stepSize);
        for (int j = 0; j < x.length; j++) {
            double[] direction = new double[x.length];
            direction[j] = 1;
            TangentLift.tangent(Steppers.run(stepper, TangentLift.join(x, direction), 1), tangent);
            for (int i = 0; i < x.length; i++) {
                jacobian[i][j] = stepper.ledger().unconvergedSteps() == 0 ? tangent[i] : Double.NaN;
            }
        }
        return jacobian;
    }
}
