package dev.hnn.conformance.audit;

/**
 * A point of a plot.
 *
 * @param x the abscissa: the step size, the time, or the number of steps
 * @param y what was measured there
 * @param work gradient evaluations that it took, where this is counted; else 0
 */
public record Point(double x, double y, double work) {}
