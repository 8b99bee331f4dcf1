package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.StopReason;
import dev.hnn.integrators.linearalgebra.MaximumNorm;

/**
 * An iteration that a {@link StoppingRule} watches, and what there is to tell of its last solve. What a solver adds is its
 * {@link #update}, which {@linkplain #measure measures} first, and asks at the end whether to {@linkplain #goOn go on}.
 */
abstract class MonitoredIteration implements Iteration {

    private final ImplicitEquation equation;
    private final StoppingRule.Progress progress;
    private double residual;

    MonitoredIteration(ImplicitEquation equation, StoppingRule rule) {
        this.equation = equation;
        this.progress = new StoppingRule.Progress(rule);
    }

    @Override
    public final ImplicitEquation equation() {
        return equation;
    }

    @Override
    public void begin(double[] y) {
        equation.start(y);
        progress.begin(equation.scale());
    }

    /** Takes note of the residual of an iterate, ‖φ(y) − y‖, and returns it. */
    final double measure(double[] y, double[] image) {
        residual = MaximumNorm.ofDifference(image, y);
        return residual;
    }

    /** Takes note of an iteration; whether to go on from y, where an update of that size has led. */
    final boolean goOn(double update, double[] y) {
        return progress.goOn(update, MaximumNorm.of(y));
    }

    /** Takes note of an iteration that had to end before its update. */
    final void giveUp(StopReason why) {
        progress.giveUp(why);
    }

    /** {@inheritDoc} Here nothing is kept from one solve to the next. */
    @Override
    public void reset() {}

    @Override
    public final int iterations() {
        return progress.iterations();
    }

    @Override
    public final double residual() {
        return residual;
    }

    @Override
    public final StopReason stopReason() {
        return progress.reason();
    }
}
