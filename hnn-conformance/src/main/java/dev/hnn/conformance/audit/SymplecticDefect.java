package dev.hnn.conformance.audit;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.integrator.SymplecticCoordinates;
import dev.hnn.conformance.numerics.Matrices;
import dev.hnn.conformance.numerics.Steppers;
import dev.hnn.conformance.numerics.TangentLift;
import java.util.Optional;

/**
 * The largest element of AᵀΩA − BᵀΩB at three states of each motion, with short and long steps. Of a step itself, A is its
 * derivative J and B = I. Of a method that names the coordinates χ in which it is symplectic, A = χ′(x′)J and B = χ′(x).
 *
 * @param <D> the kind of dynamics
 */
final class SymplecticDefect<D extends Dynamics> {

    private static final double[] STEP_SIZES = {0.1, 0.5};

    /** Stages are solved to 1e-12 by default. */
    private static final double TOLERANCE = 1e-11;

    /** Images are known to 1e-12, which differences at 1/16 and less magnify. */
    private static final double TOLERANCE_OF_DIFFERENCES = 1e-9;

    private final Integrator<D> integrator;
    private final Family family;

    SymplecticDefect(Integrator<D> integrator, Family family) {
        this.integrator = integrator;
        this.family = family;
    }

    Reading reading() {
        Optional<SymplecticCoordinates<D>> coordinates = integrator.symplecticCoordinates();
        boolean modified = integrator.properties().contains(Property.CONJUGATE_SYMPLECTIC) && coordinates.isPresent();
        boolean claims = modified || integrator.properties().contains(Property.SYMPLECTIC);
        boolean exact = true;
        double largest = 0;
        for (Motion motion : family.motions()) {
            Hamiltonian hamiltonian = (Hamiltonian) motion.dynamics();
            for (double h : STEP_SIZES) {
                Stepper stepper = Steppers.of(integrator, hamiltonian, h);
                double[] x = motion.state();
                for (int point = 0; point < 3; point++) {
                    double[] image = Steppers.run(stepper, x, 1);
                    if (stepper.ledger().unconvergedSteps() == 0) { // the property is that of the exact solution
                        TangentMap map = TangentMap.of(integrator, hamiltonian, h, x);
                        exact &= map.isExact();
                        double[][] before = modified ? derivative(coordinates.get(), hamiltonian, h, x) : identity(x);
                        double[][] after = modified
                                ? Matrices.product(derivative(coordinates.get(), hamiltonian, h, image), map.jacobian())
                                : map.jacobian();
                        double defect = Matrices.largestDifference(Matrices.pullback(after), Matrices.pullback(before));
                        largest = Double.isNaN(defect) ? Double.POSITIVE_INFINITY : Math.max(largest, defect);
                    }
                    x = image;
                }
            }
        }
        return Reading.atMost(
                Quantity.SYMPLECTIC_DEFECT,
                claims,
                exact ? TOLERANCE : TOLERANCE_OF_DIFFERENCES,
                largest,
                (exact ? "exact tangent map" : "central differences") + (modified ? ", in its own coordinates" : "")
                        + ", h = 0.1 and 0.5");
    }

    /** χ′(x): the change is made of the dynamics' derivatives, so that of the lift is its tangent map. */
    private double[][] derivative(SymplecticCoordinates<D> coordinates, Hamiltonian hamiltonian, double h, double[] x) {
        D lift = integrator.dynamicsType().cast(TangentLift.of(hamiltonian));
        double[][] jacobian = new double[x.length][x.length];
        double[] out = new double[2 * x.length];
        double[] tangent = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            double[] direction = new double[x.length];
            direction[j] = 1;
            coordinates.change(lift, h, TangentLift.join(x, direction), out);
            TangentLift.tangent(out, tangent);
            for (int i = 0; i < x.length; i++) {
                jacobian[i][j] = tangent[i];
            }
        }
        return jacobian;
    }

    private static double[][] identity(double[] x) {
        double[][] identity = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }
}
