package dev.hnn.bench.measure;

/**
 * Follows a motion in the plane around a centre and tells when it has gone once round: when it crosses again the ray from the
 * centre through its first point, having crossed the opposite ray since. Mutable, for one thread.
 */
final class Revolutions {

    private final double centreQ;
    private final double centreP;
    private final double startQ;
    private final double startP;

    /** 1 where it turns from q to p, −1 the other way round, 0 until that is known. */
    private double sense;

    private boolean opposite;
    private double offset;

    /**
     * Begins at a point.
     *
     * @param centre (q, p) of the centre. Not modified.
     * @param x the first point, which is not the centre. Not modified.
     */
    Revolutions(double[] centre, double[] x) {
        centreQ = centre[0];
        centreP = centre[1];
        startQ = x[0] - centreQ;
        startP = x[1] - centreP;
    }

    /**
     * Takes the next point, less than a quarter of a turn from the last one.
     *
     * @param x (q, p). Not modified.
     * @return whether a revolution ended between the last point and this one, or at this one
     */
    boolean passes(double[] x) {
        double before = offset;
        offset = startQ * (x[1] - centreP) - startP * (x[0] - centreQ);
        if (sense == 0) {
            sense = Math.signum(offset);
            return false;
        }
        boolean near = startQ * (x[0] - centreQ) + startP * (x[1] - centreP) > 0;
        if (!near && before * sense > 0 && offset * sense <= 0) {
            opposite = true;
        }
        if (near && opposite && before * sense < 0 && offset * sense >= 0) {
            opposite = false;
            return true;
        }
        return false;
    }

    /** On which side of the ray, and how far, the last point is: 0 on it, proportional to the distance. */
    double offset() {
        return offset;
    }

    /**
     * How fast that changes.
     *
     * @param slope (q̇, ṗ) at the last point. Not modified.
     */
    double offsetRate(double[] slope) {
        return startQ * slope[1] - startP * slope[0];
    }
}
