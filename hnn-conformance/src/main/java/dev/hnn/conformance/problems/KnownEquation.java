package dev.hnn.conformance.problems;

import dev.hnn.api.solver.ImplicitEquation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * An equation y = φ(y) whose solution y* is known because φ is built around it:
 *
 * <pre>  φ(y) = y* + A(y − y*) + c sin(B(y − y*)),</pre>
 *
 * with matrices A and B of given norms. It may be noisy: then φ is off by a small amount that varies without rule from one
 * argument to the next, as round-off does. Immutable, so threads may share it.
 */
public final class KnownEquation implements ImplicitEquation {

    private final String name;
    private final double size;
    private final double[] solution;
    private final double[][] linear;
    private final double[][] inner;
    private final double bend;
    private final double noise;

    /**
     * Makes an equation by a random solution and random matrices.
     *
     * @param dimension the number of unknowns
     * @param size the size of the solution, and the equation's scale
     * @param contraction the maximum norm of A
     * @param bend the factor c of the nonlinear part, in which B has the maximum norm 1; 0 for a linear equation
     * @param noise the largest noise, relative to the size
     * @param seed of the random numbers
     */
    public KnownEquation(int dimension, double size, double contraction, double bend, double noise, long seed) {
        Random random = new Random(seed);
        this.name = "y = y* + A(y − y*) + c sin(B(y − y*)), dimension " + dimension + ", |y*| ≤ " + size + ", ‖A‖ = "
                + contraction + ", c = " + bend + (noise == 0 ? "" : ", noise " + noise) + ", seed " + seed;
        this.size = size;
        this.bend = bend;
        this.noise = noise;
        this.solution = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            solution[i] = size * (2 * random.nextDouble() - 1);
        }
        this.linear = matrix(dimension, contraction, random);
        this.inner = matrix(dimension, 1, random);
    }

    /** Equations with ‖φ′‖ at most 0.5: linear and nonlinear, in 1 to 12 unknowns, of sizes from 1e-6 to 1e6. */
    public static List<KnownEquation> contractive() {
        List<KnownEquation> equations = new ArrayList<>();
        for (int dimension : new int[] {1, 2, 5, 12}) {
            for (double size : new double[] {1e-6, 1, 1e6}) {
                equations.add(new KnownEquation(dimension, size, 0.5, 0, 0, dimension));
                equations.add(new KnownEquation(dimension, size, 0.2, 0.3, 0, dimension));
            }
        }
        return equations;
    }

    /** Equations with ‖φ′‖ at most 0.5 whose noise is ten times what the usual tolerance of 1e-12 asks for. */
    public static List<KnownEquation> noisy() {
        List<KnownEquation> equations = new ArrayList<>();
        for (int dimension : new int[] {1, 2, 5, 12}) {
            equations.add(new KnownEquation(dimension, 1, 0.2, 0.3, 1e-11, dimension));
        }
        return equations;
    }

    private static double[][] matrix(int dimension, double norm, Random random) {
        double[][] matrix = new double[dimension][dimension];
        double largest = 0;
        for (double[] row : matrix) {
            double sum = 0;
            for (int j = 0; j < dimension; j++) {
                row[j] = 2 * random.nextDouble() - 1;
                sum += Math.abs(row[j]);
            }
            largest = Math.max(largest, sum);
        }
        for (double[] row : matrix) {
            for (int j = 0; j < dimension; j++) {
                row[j] *= norm / largest;
            }
        }
        return matrix;
    }

    /** The size of the solution. */
    public double size() {
        return size;
    }

    /**
     * The maximum norm of y − y*.
     *
     * @param y an iterate. Not modified.
     * @return its error
     */
    public double error(double[] y) {
        double error = 0;
        for (int i = 0; i < y.length; i++) {
            error = Math.max(error, Math.abs(y[i] - solution[i]));
        }
        return error;
    }

    @Override
    public int dimension() {
        return solution.length;
    }

    @Override
    public double scale() {
        return size;
    }

    @Override
    public void start(double[] y) {
        Arrays.fill(y, 0);
    }

    @Override
    public void map(double[] y, double[] image) {
        for (int i = 0; i < solution.length; i++) {
            image[i] = solution[i]
                    + distance(linear[i], y)
                    + bend * size * StrictMath.sin(distance(inner[i], y) / size)
                    + noise * size * scramble(y[i]);
        }
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        for (int i = 0; i < solution.length; i++) {
            double straight = 0;
            double bent = 0;
            for (int j = 0; j < v.length; j++) {
                straight += linear[i][j] * v[j];
                bent += inner[i][j] * v[j];
            }
            product[i] = straight + bend * StrictMath.cos(distance(inner[i], y) / size) * bent;
        }
    }

    /** A number from −1 to 1, as good as random: the bits, mixed (Steele, Lea, Flood 2014). */
    private static double scramble(double value) {
        long bits = (Double.doubleToLongBits(value) + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return (bits >> 11) * 0x1p-52;
    }

    /** row · (y − y*) */
    private double distance(double[] row, double[] y) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * (y[j] - solution[j]);
        }
        return sum;
    }

    @Override
    public String toString() {
        return name;
    }
}
