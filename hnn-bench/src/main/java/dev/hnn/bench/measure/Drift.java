package dev.hnn.bench.measure;

import java.util.SplittableRandom;

/**
 * The least-squares slope of equally spaced values, with an error that holds although they oscillate.
 *
 * <p>The textbook's standard error takes the residuals rₖ for independent. Those of an energy that oscillates are not, and a
 * bounded energy is then found to drift, significantly. Means over blocks do not mend that: if a block is nearly a whole
 * number of periods, all that is left in the means is a slow wave that looks like a drift, and nothing beside it by which to
 * judge it. So the error here is self-normalised, as that of Kiefer, Vogelsang and Bunzel (2000), for a trend that of Bunzel
 * and Vogelsang (2005): it is measured by the partial sums of the very terms that make up the slope b = Σ uₖeₖ / Σ uₖ², with
 * u from −1 to 1,
 *
 * <pre>  Sₙ = Σ_{k ≤ n} uₖrₖ,   σ = (2 · meanₙ Sₙ²)^½ / Σ uₖ²,</pre>
 *
 * <p>and needs no block length or bandwidth. The residuals are those of the best polynomial of degree 5 rather than of the
 * line, so that a trend that is not straight is not taken for noise. For stationary residuals, however they are correlated,
 * |b| stays below {@value #CRITICAL}·σ with the probability 0.95 in the limit of many values. For a pure oscillation over many
 * periods |b| ≤ √12·σ, whatever its period and its phase.
 *
 * <p>The mean of Sₙ² is that over at most 1024 values of n, one drawn from each stretch of the run, so that no period is in
 * step with them; thus the memory is constant. Mutable, for one thread; takes a value without allocation.
 */
final class Drift {

    /** The 95th percentile of |b|/σ without a drift: by 200,000 draws of 1000 independent normal values. */
    static final double CRITICAL = 11.6;

    private static final int DEGREE = 5;
    private static final int MOST_POINTS = 1024;

    private final double spacing;
    private final long values;
    private final int stretches;
    private final SplittableRandom random = new SplittableRandom(1);

    private final long[] at;
    private final double[] partial;
    private int points;
    private long next;

    /** Σ L_m(uₖ)eₖ for the Legendre polynomials L_m, m = 0 … 5. */
    private final CompensatedSum[] moments = new CompensatedSum[DEGREE + 1];

    private final double[] legendre = new double[DEGREE + 3];
    private long count;

    /**
     * Makes a drift that has seen nothing.
     *
     * @param spacing the time between two values
     * @param values how many there will be
     */
    Drift(double spacing, long values) {
        this.spacing = spacing;
        this.values = values;
        this.stretches = (int) Math.min(values, MOST_POINTS);
        this.at = new long[stretches];
        this.partial = new double[stretches];
        this.next = drawn(0);
        for (int m = 0; m <= DEGREE; m++) {
            moments[m] = new CompensatedSum();
        }
    }

    private long drawn(int stretch) {
        return random.nextLong(stretch * values / stretches, (stretch + 1) * values / stretches);
    }

    /** Takes the next value. */
    void add(double value) {
        evaluate((2 * count + 1.0) / values - 1);
        for (int m = 0; m <= DEGREE; m++) {
            moments[m].add(legendre[m] * value);
        }
        if (count == next) {
            at[points] = count;
            partial[points] = moments[1].value();
            points++;
            next = points < stretches ? drawn(points) : -1;
        }
        count++;
    }

    /** The Legendre polynomials, by their recurrence. */
    private void evaluate(double u) {
        legendre[0] = 1;
        legendre[1] = u;
        for (int m = 1; m < legendre.length - 1; m++) {
            legendre[m + 1] = ((2 * m + 1) * u * legendre[m] - m * legendre[m - 1]) / (m + 1);
        }
    }

    /** The slope and its error. */
    Summary summary() {
        if (count < values || values <= DEGREE + 1) {
            return new Summary(Double.NaN, Double.NaN); // it ended early, or a polynomial leaves nothing
        }
        double n = values;
        double spread = (n * n - 1) / (3 * n);
        double squares = 0;
        for (int i = 0; i < points; i++) {
            double left = partial[i] - ofPolynomial(2 * (at[i] + 1) / n - 1);
            squares += left * left;
        }
        double perUnit = 2 / (n * spacing); // u per unit of time
        double slope = moments[1].value() / spread * perUnit;
        return new Summary(slope, CRITICAL * Math.sqrt(2 * squares / points) / spread * perUnit);
    }

    /**
     * Σ uₖ·P(uₖ) up to uₖ ≤ u for the best polynomial P = Σ c_m L_m, as an integral: (n/2) ∫ v P(v) dv from −1 to u, by
     * (2m + 1) v L_m = (m + 1) L_{m+1} + m L_{m−1}. Next to the sum it is off by 1/n².
     */
    private double ofPolynomial(double u) {
        evaluate(u);
        double sum = 0;
        for (int m = 0; m <= DEGREE; m++) {
            double integral =
                    ((m + 1) * antiderivative(m + 1, u) + (m == 0 ? 0 : m * antiderivative(m - 1, u))) / (2 * m + 1);
            double coefficient = (2 * m + 1) * moments[m].value() / values;
            sum += coefficient * integral * values / 2;
        }
        return sum;
    }

    /** ∫ L_m from −1 to u. */
    private double antiderivative(int m, double u) {
        if (m == 0) {
            return u + 1;
        }
        return (legendre[m + 1] - legendre[m - 1]) / (2 * m + 1);
    }

    /**
     * A slope with its error.
     *
     * @param slope by least squares, per unit of time; NaN if the run ended early
     * @param error half the width of its confidence interval at 95 %; NaN likewise
     */
    record Summary(double slope, double error) {

        /** The slope in units of its error: between −1 and 1 no drift is seen. */
        double ratio() {
            return slope / error;
        }
    }
}
