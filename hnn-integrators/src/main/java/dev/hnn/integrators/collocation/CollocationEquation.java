package dev.hnn.integrators.collocation;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.integrators.stepping.Extrapolation;
import dev.hnn.integrators.stepping.Prediction;
import dev.hnn.integrators.stepping.StagedEquation;

/**
 * The stages of {@link GaussLegendre}, posed as the parts Lᵢ = h bᵢ f(Xᵢ) of the increment of a step:
 *
 * <pre>  Lᵢ = φᵢ(L) = h bᵢ f(x + Σⱼ μᵢⱼ Lⱼ),    μᵢⱼ = aᵢⱼ/bⱼ,    x′ = x + Σᵢ Lᵢ.</pre>
 *
 * <p>In this form the condition of symplecticity, bᵢaᵢⱼ + bⱼaⱼᵢ = bᵢbⱼ, reads μᵢⱼ + μⱼᵢ = 1, which floating-point numbers can
 * meet exactly (Antoñana, Makazaga, Murua, <i>Reducing and monitoring round-off error propagation for symplectic implicit
 * Runge–Kutta schemes</i>, Numerical Algorithms 76, 2017). With one or two stages started from the polynomial through the parts
 * of the last steps, with more from the {@linkplain ContinuedPolynomial collocation polynomial} of the last step, which is better
 * at the long steps that these are for; the first time from 0.
 */
final class CollocationEquation extends StagedEquation {

    private static final int MOST_STAGES_OF_EXTRAPOLATION = 2;

    private final GaussTableau tableau;
    private final int stages;

    /** h bᵢ f(Xᵢ), one stage after the other. */
    private final double[] parts;

    private final Prediction prediction;
    private final double[] direction;

    CollocationEquation(Hamiltonian hamiltonian, double stepSize, GaussTableau tableau) {
        super(hamiltonian, stepSize, tableau.stages());
        this.tableau = tableau;
        this.stages = tableau.stages();
        this.parts = new double[dimension()];
        this.prediction = stages <= MOST_STAGES_OF_EXTRAPOLATION
                ? new Extrapolation(dimension())
                : new ContinuedPolynomial(tableau, dimension());
        this.direction = new double[2 * n];
    }

    @Override
    public int dimension() {
        return stages * 2 * n;
    }

    @Override
    protected void forget() {
        prediction.clear();
    }

    @Override
    protected void pose() {
        // The state is all that the equation depends on.
    }

    @Override
    public void start(double[] y) {
        prediction.next(y);
    }

    @Override
    protected void moveTo(double[] y, int stage) {
        for (int i = 0; i < 2 * n; i++) {
            point[i] = state.x[i] + (combination(tableau.shares[stage], y, i) + state.carry[i]);
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
    protected void arrive(double[] y, boolean converged) {
        for (int i = 0; i < 2 * n; i++) {
            for (int stage = 0; stage < stages; stage++) {
                state.add(i, y[stage * 2 * n + i]);
            }
        }
        if (converged) {
            prediction.add(y);
        } else {
            prediction.clear();
        }
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        for (int stage = 0; stage < stages; stage++) {
            moveTo(y, stage);
            for (int i = 0; i < 2 * n; i++) {
                direction[i] = combination(tableau.shares[stage], v, i);
            }
            hamiltonian.hessianVector(point, direction, gradient);
            ledger.hessianVector();
            take(stage);
        }
        read(y, product);
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
