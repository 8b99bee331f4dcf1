package dev.hnn.conformance;

import dev.hnn.api.integrator.Property;
import dev.hnn.conformance.numerics.BirkhoffAverage;
import dev.hnn.conformance.numerics.Matrices;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;

/**
 * The volume of a small cell of states along a trajectory. With Φ = χ⁻¹ ∘ Ψ ∘ χ and Ψ symplectic, the determinants of
 * consecutive steps multiply to det χ′(x₀) / det χ′(x_N): their logarithms, added up, oscillate and do not drift, although no
 * single one is zero. A method may keep the energy and fail here.
 */
final class ModifiedVolume {

    private static final int STEPS = 2_000;
    private static final double STEP_SIZE = 0.1;

    /**
     * The average leaves about 1e-7 of an oscillation of size h over the thirty periods of each half; the errors of 2,000
     * determinants, by differences of images known to 1e-12, are smaller.
     */
    private static final double TOLERANCE = 1e-6;

    private final Method method;

    ModifiedVolume(Method method) {
        this.method = method;
    }

    Outcome outcome() {
        method.requireClaim(Property.CONJUGATE_SYMPLECTIC);
        Worst worst = new Worst();
        for (Problem problem : method.hamiltonianProblems()) {
            worst.add(
                    drift(problem),
                    TOLERANCE,
                    () -> problem.formula() + " from " + Arrays.toString(problem.state()) + ", h = " + STEP_SIZE
                            + ", mean of log |det| over the second half of " + STEPS
                            + " steps minus that over the first");
        }
        return worst.outcome("the mean log volume");
    }

    private double drift(Problem problem) {
        OneStep step = new OneStep(method, problem, STEP_SIZE);
        double[] x = problem.state();
        double logVolume = 0;
        BirkhoffAverage[] halves = {new BirkhoffAverage(STEPS / 2), new BirkhoffAverage(STEPS / 2)};
        for (BirkhoffAverage half : halves) {
            for (int k = 0; k < STEPS / 2; k++) {
                logVolume += Matrices.logDeterminant(step.jacobian(x));
                half.add(logVolume);
                x = step.apply(x);
            }
        }
        return halves[1].value() - halves[0].value();
    }
}
