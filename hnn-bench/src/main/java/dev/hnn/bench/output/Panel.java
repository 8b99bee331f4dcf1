package dev.hnn.bench.output;

import java.util.List;

/**
 * One chart of a figure, mostly over time.
 *
 * @param title above it
 * @param across what the horizontal axis shows
 * @param logarithmic whether the horizontal axis is
 * @param quantity what the vertical axis shows
 * @param scale its scale
 * @param curves in the order of drawing, one at least
 */
record Panel(String title, String across, boolean logarithmic, String quantity, Scale scale, List<Curve> curves) {

    /** A chart over time. */
    Panel(String title, String quantity, Scale scale, List<Curve> curves) {
        this(title, "time t", false, quantity, scale, curves);
    }

    Panel withScale(Scale other) {
        return new Panel(title, across, logarithmic, quantity, other, curves);
    }
}
