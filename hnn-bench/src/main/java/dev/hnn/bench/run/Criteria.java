package dev.hnn.bench.run;

import dev.hnn.bench.experiment.UnconvergedPolicy;
import dev.hnn.bench.measure.Measure;
import dev.hnn.bench.measure.Measures;
import java.util.List;

/**
 * By what cells are judged.
 *
 * @param measures what is measured
 * @param onUnconverged what follows from a step whose solver did not converge
 */
public record Criteria(List<Measure> measures, UnconvergedPolicy onUnconverged) {

    /** Copies the list. */
    public Criteria {
        measures = List.copyOf(measures);
    }

    /** Those of an experiment that names none. */
    public static Criteria byDefault() {
        return new Criteria(Measures.byDefault(), UnconvergedPolicy.COUNT);
    }
}
