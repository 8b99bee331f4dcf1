package dev.hnn.api.integrator;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.StopReason;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a stepper has done since its start. The stepper counts where it works; the harness reads. Mutable, for the
 * stepper's thread.
 */
public final class Ledger {

    private static final StopReason[] REASONS = StopReason.values(); // which makes an array at each call

    private long steps;
    private long gradientEvaluations;
    private long hessianVectorProducts;
    private long solves;
    private long solverIterations;
    private long unconvergedSteps;
    private double largestResidual;
    private final Map<StopReason, Count> stops = new EnumMap<>(StopReason.class);

    /** Makes an empty ledger. */
    public Ledger() {
        for (StopReason reason : StopReason.values()) {
            stops.put(reason, new Count());
        }
    }

    /** Forgets everything. */
    public void clear() {
        steps = 0;
        gradientEvaluations = 0;
        hessianVectorProducts = 0;
        solves = 0;
        solverIterations = 0;
        unconvergedSteps = 0;
        largestResidual = 0;
        for (StopReason reason : REASONS) {
            stops.get(reason).value = 0;
        }
    }

    /** Counts one step. */
    public void step() {
        steps++;
    }

    /** Counts one evaluation of a gradient, or of a vector field. */
    public void gradient() {
        gradientEvaluations++;
    }

    /** Counts one Hessian–vector product. */
    public void hessianVector() {
        hessianVectorProducts++;
    }

    /**
     * Counts one solve.
     *
     * @param iteration the iteration that has just ended
     */
    public void solve(Iteration iteration) {
        solves++;
        solverIterations += iteration.iterations();
        StopReason reason = iteration.stopReason();
        stops.get(reason).value++;
        if (!reason.converged()) {
            unconvergedSteps++;
        }
        largestResidual = Math.max(largestResidual, iteration.residual());
    }

    /**
     * Makes this a copy of another ledger.
     *
     * @param other what to copy. Not modified.
     */
    public void set(Ledger other) {
        steps = other.steps;
        gradientEvaluations = other.gradientEvaluations;
        hessianVectorProducts = other.hessianVectorProducts;
        solves = other.solves;
        solverIterations = other.solverIterations;
        unconvergedSteps = other.unconvergedSteps;
        largestResidual = other.largestResidual;
        for (StopReason reason : REASONS) {
            stops.get(reason).value = other.stops(reason);
        }
    }

    /**
     * Counts what another ledger has counted between two times, but for its steps: those may be parts of one of this
     * ledger's.
     *
     * @param later the other ledger at the end. Not modified.
     * @param earlier a {@linkplain #set copy} of it at the beginning. Not modified.
     */
    public void add(Ledger later, Ledger earlier) {
        addAttempt(later, earlier);
        solves += later.solves - earlier.solves;
        unconvergedSteps += later.unconvergedSteps - earlier.unconvergedSteps;
        largestResidual = Math.max(largestResidual, later.largestResidual);
        for (StopReason reason : REASONS) {
            stops.get(reason).value += later.stops(reason) - earlier.stops(reason);
        }
    }

    /**
     * Counts the work of an attempt that came to nothing: evaluations, products and iterations, but no solve.
     *
     * @param later the ledger of the attempt at its end. Not modified.
     * @param earlier a {@linkplain #set copy} of it at the beginning. Not modified.
     */
    public void addAttempt(Ledger later, Ledger earlier) {
        gradientEvaluations += later.gradientEvaluations - earlier.gradientEvaluations;
        hessianVectorProducts += later.hessianVectorProducts - earlier.hessianVectorProducts;
        solverIterations += later.solverIterations - earlier.solverIterations;
    }

    /** The number of steps. */
    public long steps() {
        return steps;
    }

    /** The number of evaluations of ∇H, or of a vector field. */
    public long gradientEvaluations() {
        return gradientEvaluations;
    }

    /** The number of Hessian–vector products. */
    public long hessianVectorProducts() {
        return hessianVectorProducts;
    }

    /** The number of implicit equations that were solved. */
    public long solves() {
        return solves;
    }

    /** The number of solver iterations, over all solves. */
    public long solverIterations() {
        return solverIterations;
    }

    /** The number of solves that ended without convergence. */
    public long unconvergedSteps() {
        return unconvergedSteps;
    }

    /** The largest {@linkplain Iteration#residual() residual} of any solve; 0 before the first. */
    public double largestResidual() {
        return largestResidual;
    }

    /**
     * How many solves ended for a reason.
     *
     * @param reason the reason
     * @return their number
     */
    public long stops(StopReason reason) {
        return stops.get(reason).value;
    }

    private static final class Count {
        private long value;
    }
}
