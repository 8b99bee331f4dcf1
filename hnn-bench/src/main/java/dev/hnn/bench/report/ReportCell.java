package dev.hnn.bench.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of the report. Immutable.
 *
 * @param number unique
 * @param system the label of a system
 * @param model the label of a model of it
 * @param integrator the label of an integrator
 * @param stepSize h
 * @param steps how many were asked for
 * @param duration the time that they span
 * @param initialState x₀ = (q, p)
 * @param status how it ended
 * @param message why, or what to know of its figures; may be empty
 * @param figures by the name of a {@linkplain Column column}; what is missing or not finite was not to be had
 * @param trajectory the stored points, in order of time; may be empty
 */
public record ReportCell(
        int number,
        String system,
        String model,
        String integrator,
        double stepSize,
        long steps,
        double duration,
        List<Double> initialState,
        Status status,
        String message,
        Map<String, Double> figures,
        List<Point> trajectory) {

    /** How a cell ended. */
    public enum Status {
        /** It ran to the end. */
        OK,
        /** Its trajectory became non-finite: a result, not a failure. */
        DIVERGED,
        /** It broke. */
        FAILED,
        /** It was not run, since its parts do not fit. */
        SKIPPED
    }

    /**
     * One stored step.
     *
     * @param time t
     * @param state x = (q, p). Not to be modified.
     * @param energy H(x) of the Hamiltonian that was integrated; NaN if there is none
     * @param trueEnergy H(x) of the system
     */
    @SuppressWarnings("ArrayRecordComponent") // thousands of points; identity is all that is asked of them
    public record Point(double time, double[] state, double energy, double trueEnergy) {}

    /** Copies the lists and the map. */
    public ReportCell {
        initialState = List.copyOf(initialState);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        trajectory = List.copyOf(trajectory);
    }
}
