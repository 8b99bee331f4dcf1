package dev.hnn.bench.measure;

import dev.hnn.api.system.Invariant;
import java.util.List;

/** The error of each invariant of the system besides the energy, every step counted; absolute where it starts at 0. */
final class InvariantsMeasure implements Measure {

    @Override
    public String name() {
        return "invariants";
    }

    @Override
    public List<Column> columns(List<String> invariants) {
        return invariants.stream()
                .map(name -> Column.lower(
                        column(name),
                        name + " error",
                        "The largest |I - I0| / |I0| over all steps, I being the invariant " + name
                                + "; |I| where I0 = 0."))
                .toList();
    }

    private static String column(String invariant) {
        return invariant + "_error_max";
    }

    @Override
    public Accumulator begin(Subject subject) {
        return new OfEach(subject.system().invariants());
    }

    private static final class OfEach implements Accumulator {

        private final List<Invariant> invariants;
        private final double[] initial;
        private final double[] max;

        OfEach(List<Invariant> invariants) {
            this.invariants = List.copyOf(invariants);
            this.initial = new double[invariants.size()];
            this.max = new double[invariants.size()];
        }

        @Override
        public void add(long first, double[][] x, double[] energy, double[] trueEnergy, int count) {
            for (int k = 0; k < initial.length; k++) {
                var value = invariants.get(k).value();
                if (first == 0 && count > 0) {
                    initial[k] = value.applyAsDouble(x[0]);
                }
                for (int i = 0; i < count; i++) {
                    max[k] = Math.max(max[k], Math.abs(value.applyAsDouble(x[i]) - initial[k]));
                }
            }
        }

        @Override
        public void figures(Ending ending, Figures.Builder figures) {
            for (int k = 0; k < initial.length; k++) {
                double scale = initial[k] == 0 ? 1 : Math.abs(initial[k]);
                figures.put(column(invariants.get(k).name()), max[k] / scale);
            }
        }
    }
}
