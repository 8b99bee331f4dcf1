package dev.hnn.bench.report;

import java.util.List;

/**
 * Which points of a trajectory a page shows: every so-many-th, the first and the last.
 *
 * @param stored how many there are
 * @param stride how far apart those are that are kept
 */
record Thinning(int stored, int stride) {

    /** More than a figure has pixels for. */
    private static final int MOST_POINTS = 1001;

    private static final int FEWEST_POINTS = 65;

    /** For all trajectories of a page together: about two and a half megabytes. */
    private static final int MOST_NUMBERS = 480_000;

    /**
     * How many points each cell may have, so that a page with many stays small.
     *
     * @param cells those of the page
     */
    static int pointsPerCell(List<ReportCell> cells) {
        long curves = cells.stream()
                .filter(cell -> !cell.trajectory().isEmpty())
                .mapToLong(cell -> cell.initialState().size() + 2)
                .sum();
        return (int) Math.max(FEWEST_POINTS, Math.min(MOST_POINTS, MOST_NUMBERS / Math.max(1, curves)));
    }

    /**
     * Makes one.
     *
     * @param stored how many points there are, one at least
     * @param most how many may be kept, two at least
     */
    static Thinning of(int stored, int most) {
        return new Thinning(stored, Math.max(1, (stored - 1 + most - 2) / (most - 1)));
    }

    /** How many are kept. */
    int kept() {
        return (stored - 1 + stride - 1) / stride + 1;
    }

    /** Where the kept point with this index, from 0, lies among the stored ones. */
    int index(int kept) {
        return Math.min(stored - 1, kept * stride);
    }

    /** Where the points begin that a kept one stands for; they end with itself. */
    int first(int kept) {
        return kept == 0 ? 0 : index(kept - 1) + 1;
    }
}
