package dev.hnn.conformance.audit;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.conformance.numerics.BirkhoffAverage;
import dev.hnn.conformance.numerics.Steppers;
import dev.hnn.conformance.numerics.TheilSen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The drift of the modified energy. It is not known of a method that is given as a map; but along a quasi-periodic trajectory
 * it differs from H by an oscillation, which a {@linkplain BirkhoffAverage weighted average} over a window makes vanish. So the
 * averages of H over consecutive windows move as the modified energy does. Their slope is the median of all pairs', with Sen's
 * interval. On the way, what a step costs, and whether each equation was solved.
 */
final class LongRun {

    private static final double STEP_SIZE = 0.1;

    /** The drift of a method that is not geometric is of order hʳ⁺¹, and that of one of high order is seen with long steps. */
    private static final double LONG_STEP_SIZE = 0.4;

    private static final int HIGH_ORDER = 4;

    /** Over the whole run: a million solves, each to 1e-12 or better, with a little bias. */
    private static final double TOLERANCE = 1e-8;

    /** A drift that is not known better than this is not known. */
    private static final double WORST_UNCERTAINTY = 1e-6;

    private final Integrator<?> integrator;
    private final Motion motion;
    private final int steps;

    LongRun(Integrator<?> integrator, Motion motion, int steps) {
        this.integrator = integrator;
        this.motion = motion;
        this.steps = steps;
    }

    List<Reading> readings() {
        Hamiltonian hamiltonian = (Hamiltonian) motion.dynamics();
        double h = integrator.order() > HIGH_ORDER ? LONG_STEP_SIZE : STEP_SIZE;
        Stepper stepper = Steppers.of(integrator, hamiltonian, h);
        double[] x = motion.state();
        double initial = hamiltonian.energy(x);
        stepper.start(x);
        int length = steps / Depth.WINDOWS;
        double[] means = new double[Depth.WINDOWS];
        for (int window = 0; window < Depth.WINDOWS; window++) {
            BirkhoffAverage average = new BirkhoffAverage(length);
            for (int step = 0; step < length; step++) {
                stepper.advance();
                stepper.state(x);
                average.add(hamiltonian.energy(x) - initial);
            }
            means[window] = average.value();
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(drift(means, h));
        readings.addAll(cost(stepper.ledger(), h));
        return readings;
    }

    private Reading drift(double[] means, double h) {
        Set<Property> properties = integrator.properties();
        boolean claims = properties.contains(Property.SYMPLECTIC)
                || properties.contains(Property.CONJUGATE_SYMPLECTIC)
                || properties.contains(Property.ENERGY_PRESERVING);
        TheilSen line = TheilSen.of(means);
        double drift = line.slope() * Depth.WINDOWS;
        double uncertainty = line.halfWidth() * Depth.WINDOWS;
        double time = h * steps / Depth.WINDOWS;
        List<Point> points = new ArrayList<>();
        for (int window = 0; window < means.length; window++) {
            if (Double.isFinite(means[window])) {
                points.add(new Point((window + 0.5) * time, means[window] - means[0], 0));
            }
        }
        boolean holds = Math.abs(drift) <= TOLERANCE + uncertainty && uncertainty <= WORST_UNCERTAINTY;
        return new Reading(
                Quantity.ENERGY_DRIFT,
                claims ? "≤ " + Figures.plain(TOLERANCE) : "",
                drift,
                uncertainty,
                Reading.verdict(claims, holds),
                String.format(Locale.ROOT, "mean H over %,d steps of %s; %s", steps, h, motion.formula()),
                points);
    }

    private List<Reading> cost(Ledger ledger, double h) {
        double evaluations = (double) ledger.gradientEvaluations() / ledger.steps();
        double products = (double) ledger.hessianVectorProducts() / ledger.steps();
        boolean explicit = integrator.properties().contains(Property.EXPLICIT);
        Reading cost = new Reading(
                Quantity.EVALUATIONS,
                "",
                evaluations,
                Double.NaN,
                Reading.verdict(
                        true, ledger.steps() == (long) steps / Depth.WINDOWS * Depth.WINDOWS && evaluations > 0),
                String.format(Locale.ROOT, "and %.3g Hessian–vector products a step, h = %s", products, h),
                List.of());
        long solves = ledger.solves();
        String remark = solves == 0
                ? "no solves"
                : String.format(
                        Locale.ROOT,
                        "%,d of %,d solves not converged, residual %s at most",
                        ledger.unconvergedSteps(),
                        solves,
                        Figures.scientific(ledger.largestResidual()));
        boolean holds = explicit ? solves == 0 : ledger.unconvergedSteps() == 0;
        Reading solver = new Reading(
                Quantity.SOLVER,
                explicit ? "no solves" : "all converge",
                solves == 0 ? 0 : (double) ledger.solverIterations() / solves,
                Double.NaN,
                holds ? Verdict.PASSED : Verdict.FAILED,
                remark,
                List.of());
        return List.of(cost, solver);
    }
}
