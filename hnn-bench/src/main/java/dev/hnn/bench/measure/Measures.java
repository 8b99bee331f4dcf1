package dev.hnn.bench.measure;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import java.util.List;

/** The measures that there are. */
public final class Measures {

    private static final List<Measure> ALL = List.of(
            new EnergyMeasure(),
            new CostMeasure(),
            new DriftMeasure(),
            new InvariantsMeasure(),
            new ModifiedEnergyMeasure(),
            new ReferenceMeasure(),
            new PhaseMeasure());

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

    /** Those by which cells are judged when an experiment does not say by which, in the order of the tables. */
    public static List<Measure> byDefault() {
        return ALL.stream().filter(Measure::byDefault).toList();
    }

    /**
     * The names of the measures that an experiment asks for.
     *
     * @param asked names as a user writes them; those of {@link #byDefault} if empty
     * @param where they are written, for the message
     * @return each once, in the order of the tables
     * @throws InputException if there is no measure of that name
     */
    public static List<String> chosen(List<String> asked, String where) {
        List<String> known = ALL.stream().map(Measure::name).toList();
        for (String name : asked) {
            if (!known.contains(name)) {
                throw new InputException(
                        where + ": there is no measure \"" + name + "\"; " + Suggestion.among(name, known));
            }
        }
        return (asked.isEmpty() ? byDefault() : named(asked))
                .stream().map(Measure::name).toList();
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
