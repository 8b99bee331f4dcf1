package dev.hnn.bench.measure;

import java.util.List;

/** The measures that there are. */
public final class Measures {

    private static final List<Measure> ALL = List.of(new EnergyMeasure(), new CostMeasure());

    private Measures() {}

    /** All of them, in the order of the tables. */
    public static List<Measure> all() {
        return ALL;
    }

    /**
     * Measures by their names.
     *
     * @param names of measures that there are
     * @return the measures, in the order of the tables
     */
    public static List<Measure> named(List<String> names) {
        return ALL.stream().filter(measure -> names.contains(measure.name())).toList();
    }

    /**
     * The columns of measures.
     *
     * @param measures the measures
     * @param invariants the names of the invariants of each system
     * @return each column once, in order
     */
    public static List<Column> columns(List<Measure> measures, List<List<String>> invariants) {
        return measures.stream()
                .flatMap(measure -> invariants.stream().flatMap(names -> measure.columns(names).stream()))
                .distinct()
                .toList();
    }
}
