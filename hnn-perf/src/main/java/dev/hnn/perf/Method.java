package dev.hnn.perf;

import dev.hnn.integrators.Form;
import dev.hnn.integrators.VariationalIntegrator;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways to take a step of scheme (6) that are measured, at tolerance 10⁻¹². */
public enum Method {
    /** The paper's iteration. */
    JOINT_FIXED_POINT(Form.JOINT),
    /** Both halves at once, by the chord method. */
    JOINT_NEWTON(Form.JOINT),
    /** The momenta alone, from an extrapolated start, by fixed-point iteration. */
    REDUCED_FIXED_POINT(Form.REDUCED),
    /** The momenta alone, from an extrapolated start, by the chord method. */
    REDUCED_NEWTON(Form.REDUCED);

    /** The step size h. */
    public static final double STEP_SIZE = 0.01;

    private static final double TOLERANCE = 1e-12;
    private static final int MOST_ITERATIONS = 100;

    private final Form form;

    Method(Form form) {
        this.form = form;
    }

    /** The integrator. */
    public VariationalIntegrator integrator() {
        return switch (this) {
            case JOINT_FIXED_POINT, REDUCED_FIXED_POINT ->
                new VariationalIntegrator(new FixedPointSolver(TOLERANCE, MOST_ITERATIONS), form);
            case JOINT_NEWTON, REDUCED_NEWTON ->
                new VariationalIntegrator(new NewtonSolver(TOLERANCE, MOST_ITERATIONS), form);
        };
    }

    /** The name in commands: {@code joint-fixed-point}, say. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a method.
     *
     * @param label its name in commands
     * @return the method, if there is one of that name
     */
    public static Optional<Method> named(String label) {
        return Arrays.stream(values())
                .filter(method -> method.label().equals(label))
                .findFirst();
    }
}
