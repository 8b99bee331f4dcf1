package dev.hnn.integrators.symplecticeuler;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.integrators.linearalgebra.StructureMatrix;
import dev.hnn.integrators.stepping.PredictedEquation;
import java.util.Arrays;

/**
 * A step of {@link SymplecticEuler} in the increments y of (q, p), with y̅ for y without the half that is moved last:
 *
 * <pre>  y = φ(y) = h J∇H(x + y̅).</pre>
 */
public final class PartitionedEquation extends PredictedEquation {

    private final int first;
    private final double[] direction;

    /**
     * Makes the equation.
     *
     * @param hamiltonian what is advanced
     * @param variant which half of the state is moved first
     * @param stepSize h
     */
    public PartitionedEquation(Hamiltonian hamiltonian, Variant variant, double stepSize) {
        super(hamiltonian, stepSize, 1, 2 * hamiltonian.degreesOfFreedom());
        this.first = first(variant, n);
        this.direction = new double[2 * n];
    }

    /**
     * Makes an equation that goes on in the same step from the solution of another.
     *
     * @param before the other one
     * @param variant which half of the state is moved first
     * @param stepSize h
     */
    public PartitionedEquation(PartitionedEquation before, Variant variant, double stepSize) {
        super(before, stepSize);
        this.first = first(variant, n);
        this.direction = new double[2 * n];
    }

    private static int first(Variant variant, int n) {
        return variant == Variant.POSITION_FIRST ? 0 : n;
    }

    @Override
    protected void moveTo(double[] y, int stage) {
        state.copyTo(point);
        for (int i = first; i < first + n; i++) {
            point[i] = state.x[i] + (y[i] + state.carry[i]);
        }
    }

    @Override
    protected void read(double[] y, double[] image) {
        StructureMatrix.multiply(h, gradient, image);
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        Arrays.fill(product, 0);
        boolean moves = false;
        for (int i = first; i < first + n; i++) {
            direction[i] = v[i];
            moves |= v[i] != 0;
        }
        if (!moves) {
            return; // φ does not depend on the half that is moved last
        }
        moveTo(y, 0);
        hamiltonian.hessianVector(point, direction, gradient);
        ledger.hessianVector();
        read(y, product);
    }
}
