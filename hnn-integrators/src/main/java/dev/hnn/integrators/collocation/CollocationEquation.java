package dev.hnn.integrators.collocation;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.integrators.stepping.Extrapolation;
import dev.hnn.integrators.stepping.PredictedEquation;
import dev.hnn.integrators.stepping.Prediction;

/**
 * The stages of {@link GaussLegendre} and of {@link Lobatto}, posed as the parts Lᵢ = h bᵢ f(Xᵢ) of the increment of a step:
 *
 * <pre>  Lᵢ = φᵢ(L) = h bᵢ f(x + Σⱼ μᵢⱼ Lⱼ),    μᵢⱼ = aᵢⱼ/bⱼ,    x′ = x + Σᵢ Lᵢ,</pre>
 *
 * <p>with shares μᵢⱼ for the half q of the state and μ̂ᵢⱼ = âᵢⱼ/bⱼ for the half p. In this form the condition of symplecticity,
 * bᵢâᵢⱼ + bⱼaⱼᵢ = bᵢbⱼ, reads μ̂ᵢⱼ + μⱼᵢ = 1, which floating-point numbers can meet exactly (Antoñana, Makazaga, Murua,
 * <i>Reducing and monitoring round-off error propagation for symplectic implicit Runge–Kutta schemes</i>, Numerical Algorithms
 * 76, 2017). Up to order 4 started from the polynomial through the parts of the last steps; beyond it from the
 * {@linkplain ContinuedPolynomial polynomial of the last step}, which is better at the long steps that these are for.
 */
final class CollocationEquation extends PredictedEquation {

    private static final int MOST_ORDER_OF_EXTRAPOLATION = 4;

    private final Tableau tableau;

    /** h bᵢ f(Xᵢ), one stage after the other. */
    private final double[] parts;

    private final double[] direction;

    CollocationEquation(Hamiltonian hamiltonian, double stepSize, Tableau tableau, int order) {
        super(
                hamiltonian,
                stepSize,
                tableau.stages(),
                dimension(hamiltonian, tableau),
                prediction(tableau, order, dimension(hamiltonian, tableau)));
        this.tableau = tableau;
        this.parts = new double[dimension()];
        this.direction = new double[2 * n];
    }

    private static int dimension(Hamiltonian hamiltonian, Tableau tableau) {
        return 2 * tableau.stages() * hamiltonian.degreesOfFreedom();
    }

    private static Prediction prediction(Tableau tableau, int order, int dimension) {
        return order <= MOST_ORDER_OF_EXTRAPOLATION
                ? new Extrapolation(dimension)
                : new ContinuedPolynomial(tableau, dimension);
    }

    @Override
    protected void moveTo(double[] y, int stage) {
        for (int i = 0; i < 2 * n; i++) {
            point[i] = state.x[i] + (combination(shares(stage, i), y, i) + state.carry[i]);
        }
    }

    @Override
    protected void take(int stage) {
        double weight = h * tableau.weights[stage];
        int offset = stage * 2 * n;
        for (int i = 0; i < n; i++) {
            parts[offset + i] = weight * gradient[n + i];
            parts[offset + n + i] = -weight * gradient[i];
        }
    }

    @Override
    protected void read(double[] y, double[] image) {
        System.arraycopy(parts, 0, image, 0, parts.length);
    }

    @Override
    protected void add(double[] y) {
        for (int i = 0; i < 2 * n; i++) {
            for (int stage = 0; stage < stages; stage++) {
                state.add(i, y[stage * 2 * n + i]);
            }
        }
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        for (int stage = 0; stage < stages; stage++) {
            moveTo(y, stage);
            for (int i = 0; i < 2 * n; i++) {
                direction[i] = combination(shares(stage, i), v, i);
            }
            hamiltonian.hessianVector(point, direction, gradient);
            ledger.hessianVector();
            take(stage);
        }
        read(y, product);
    }

    private double[] shares(int stage, int i) {
        return i < n ? tableau.positionShares[stage] : tableau.momentumShares[stage];
    }

    /** Coordinate i of Σⱼ cⱼ yⱼ, a sum over the stages. */
    private double combination(double[] coefficients, double[] y, int i) {
        double sum = 0;
        for (int stage = 0; stage < stages; stage++) {
            sum += coefficients[stage] * y[stage * 2 * n + i];
        }
        return sum;
    }
}
