package dev.hnn.bench.output;

import java.util.List;

/**
 * One chart of a figure, over time.
 *
 * @param title above it
 * @param quantity what the vertical axis shows
 * @param scale its scale
 * @param curves in the order of drawing, one at least
 */
record Panel(String title, String quantity, Scale scale, List<Curve> curves) {}
