package dev.hnn.bench.measure;

import java.util.List;

/**
 * A quantity, or a few that belong together, by which cells are judged. To add one, write it and add it to
 * {@link Measures}. Immutable and thread-safe.
 */
public interface Measure {

    /** What an experiment calls it: kebab-case, unique. */
    String name();

    /**
     * The figures that it gives for cells of a system.
     *
     * @param invariants the names of the system's invariants, in its order
     * @return the columns, none if it has none for such systems; the names are unique among all measures
     */
    List<Column> columns(List<String> invariants);

    /** Whether cells are judged by it when an experiment does not say by what; not if it costs much. */
    default boolean byDefault() {
        return true;
    }

    /**
     * Begins to measure a cell.
     *
     * @param subject what is measured
     * @return a new accumulator
     */
    Accumulator begin(Subject subject);

    /** Sees every state of one cell, in memory that does not grow with their number. Mutable, for one thread. */
    interface Accumulator {

        /**
         * Takes states that follow each other. The first call has the initial state alone.
         *
         * @param first n of the first of them
         * @param x the states xₙ, xₙ₊₁, …, finite. Not to be modified or kept.
         * @param energy H of what is integrated at each of them, finite; NaN if it has none. Not to be modified or kept.
         * @param trueEnergy the same of the system's H, finite. Not to be modified or kept.
         * @param count how many there are
         */
        void add(long first, double[][] x, double[] energy, double[] trueEnergy, int count);

        /**
         * The figures, when all states are seen.
         *
         * @param ending how the cell ended
         * @param figures receives them
         */
        void figures(Ending ending, Figures.Builder figures);

        /** Of a cell for which the measure means nothing: it gives no figures. */
        static Accumulator nothing() {
            return Nothing.INSTANCE;
        }
    }

    /** Measures nothing. */
    enum Nothing implements Accumulator {
        /** The only one: it has no state. */
        INSTANCE;

        @Override
        public void add(long first, double[][] x, double[] energy, double[] trueEnergy, int count) {
            // there is nothing to see
        }

        @Override
        public void figures(Ending ending, Figures.Builder figures) {
            // there is nothing to tell
        }
    }
}
