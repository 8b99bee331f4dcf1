package dev.hnn.integrators.rungekutta;

import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.stepping.LockstepEnsemble;
import java.util.Set;

/**
 * The classical Runge–Kutta method (Kutta 1901),
 *
 * <pre>
 *   k₁ = f(x),  k₂ = f(x + (h/2) k₁),  k₃ = f(x + (h/2) k₂),  k₄ = f(x + h k₃),
 *   x′ = x + (h/6) (k₁ + 2k₂ + 2k₃ + k₄).
 * </pre>
 *
 * <p>Order 4; preserves nothing, so it is a control: on the harmonic oscillator with angular frequency ω it multiplies the
 * energy by 1 − (hω)⁶/72 + (hω)⁸/576 a step.
 */
public final class RungeKutta4 implements Integrator<VectorField> {

    private final Tableau tableau;

    /** Makes the method, which has no settings. */
    public RungeKutta4() {
        this(new Tableau(0.5, 0.5, 1, 1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6));
    }

    /** With coefficients that need not be right, for tests. */
    RungeKutta4(Tableau tableau) {
        this.tableau = tableau;
    }

    /**
     * The coefficients: the stages are f(x + h aᵢ kᵢ₋₁).
     *
     * @param a2 of the second stage
     * @param a3 of the third
     * @param a4 of the fourth
     * @param b1 weight of the first stage
     * @param b2 of the second
     * @param b3 of the third
     * @param b4 of the fourth
     */
    record Tableau(double a2, double a3, double a4, double b1, double b2, double b3, double b4) {

        /** How far along the last slope a stage lies, from 1 on. */
        double node(int stage) {
            return switch (stage) {
                case 1 -> a2;
                case 2 -> a3;
                default -> a4;
            };
        }
    }

    @Override
    public Class<VectorField> dynamicsType() {
        return VectorField.class;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.EXPLICIT);
    }

    @Override
    public Stepper stepper(VectorField field, double stepSize) {
        return new RungeKuttaStepper(field, tableau, stepSize);
    }

    /** {@inheritDoc} Evaluates the field for all members together, stage by stage. */
    @Override
    public Ensemble ensemble(VectorField field, double stepSize, int size) {
        return new LockstepEnsemble(field::evaluate, () -> new RungeKuttaStepper(field, tableau, stepSize), size);
    }
}
