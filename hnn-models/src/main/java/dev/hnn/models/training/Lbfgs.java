package dev.hnn.models.training;

/**
 * The limited-memory BFGS method (Nocedal 1980; Nocedal and Wright, <i>Numerical Optimization</i>, algorithm 7.4) with a
 * line search for the weak Wolfe conditions by bracketing and bisection (Lewis and Overton 2013, algorithm 2.6).
 *
 * <p>Allocates nothing after its construction. For one thread, and one minimisation.
 */
public final class Lbfgs {

    private static final double SUFFICIENT_DECREASE = 1e-4;
    private static final double CURVATURE = 0.9;
    /** Steps of a line search; after that many halvings, round-off is all that is left. */
    private static final int LINE_SEARCH_STEPS = 40;

    private final Objective objective;
    private final int budget;
    private final CorrectionPairs pairs;
    private double[] x;
    private double[] gradient;
    private double[] trial;
    private double[] trialGradient;
    private final double[] direction;
    private double value;
    private int evaluations;

    /**
     * Prepares a minimisation.
     *
     * @param objective what to minimise
     * @param start where to start. Not modified.
     * @param memory how many correction pairs are kept
     * @param budget how often the objective may be evaluated, at least once
     */
    public Lbfgs(Objective objective, double[] start, int memory, int budget) {
        this.objective = objective;
        this.budget = budget;
        this.pairs = new CorrectionPairs(memory, start.length);
        this.x = start.clone();
        this.gradient = new double[start.length];
        this.trial = new double[start.length];
        this.trialGradient = new double[start.length];
        this.direction = new double[start.length];
    }

    /**
     * Minimises until the budget is spent, the gradient vanishes, or no step along a descent direction descends, which
     * means that round-off has stopped the progress.
     *
     * @return the smallest value that an accepted step reached
     * @throws InterruptedException if the thread was interrupted
     */
    public double minimize() throws InterruptedException {
        value = evaluate(x, gradient);
        boolean fresh = true;
        while (evaluations < budget && Double.isFinite(value)) {
            pairs.direction(gradient, direction);
            double slope = Vectors.dot(gradient, direction);
            if (!(slope < 0)) {
                if (fresh) {
                    break;
                }
                pairs.clear();
                fresh = true;
                continue;
            }
            double first = fresh ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
            if (search(slope, first)) {
                fresh = false;
            } else if (fresh) {
                break;
            } else {
                pairs.clear();
                fresh = true;
            }
        }
        return value;
    }

    /** The variables that gave the smallest value, in a new array. */
    public double[] minimizer() {
        return x.clone();
    }

    /** How often the objective has been evaluated. */
    public int evaluations() {
        return evaluations;
    }

    /** Looks along the direction for a point that meets the weak Wolfe conditions, and goes there. */
    private boolean search(double slope, double first) throws InterruptedException {
        double lower = 0;
        double upper = Double.POSITIVE_INFINITY;
        double step = first;
        for (int i = 0; i < LINE_SEARCH_STEPS && evaluations < budget; i++) {
            Vectors.combine(x, step, direction, trial);
            double trialValue = evaluate(trial, trialGradient);
            if (!(trialValue <= value + SUFFICIENT_DECREASE * step * slope)) {
                upper = step;
            } else if (Vectors.dot(trialGradient, direction) < CURVATURE * slope) {
                lower = step;
            } else {
                accept(trialValue);
                return true;
            }
            step = upper < Double.POSITIVE_INFINITY ? lower + (upper - lower) / 2 : 2 * step;
        }
        return false;
    }

    private void accept(double trialValue) {
        pairs.add(x, trial, gradient, trialGradient);
        double[] swap = x;
        x = trial;
        trial = swap;
        swap = gradient;
        gradient = trialGradient;
        trialGradient = swap;
        value = trialValue;
    }

    private double evaluate(double[] point, double[] pointGradient) throws InterruptedException {
        evaluations++;
        return objective.evaluate(point, pointGradient);
    }
}
