package dev.hnn.bench.measure;

import java.util.List;

/** The errors of the energy that is integrated, and of the system's along the same trajectory. */
final class EnergyMeasure implements Measure {

    @Override
    public String name() {
        return "energy";
    }

    @Override
    public List<Column> columns(List<String> invariants) {
        return List.of(
                Column.lower(
                        "energy_error_max",
                        "energy error",
                        "The largest |H - H0| / |H0| over all steps, H being the energy that was integrated."),
                Column.lower("energy_error_final", "final energy error", "The same at the last step."),
                Column.lower(
                        "energy_drift",
                        "energy drift",
                        "The least-squares slope of (H - H0) / |H0| over t, per unit time."),
                Column.lower(
                        "true_energy_error_max",
                        "true energy error",
                        "The largest |H - H0| / |H0| over all steps, H being the system's own energy."),
                Column.lower("true_energy_error_final", "final true energy error", "The same at the last step."),
                Column.lower(
                        "energy_error_max_first_tenth",
                        "energy error, first tenth",
                        "The largest energy error over the first tenth of the steps."),
                Column.lower(
                        "energy_error_max_last_tenth",
                        "energy error, last tenth",
                        "The largest energy error over the last tenth of the steps."),
                Column.lower(
                        "true_energy_error_max_first_tenth",
                        "true energy error, first tenth",
                        "The largest true energy error over the first tenth of the steps."),
                Column.lower(
                        "true_energy_error_max_last_tenth",
                        "true energy error, last tenth",
                        "The largest true energy error over the last tenth of the steps."));
    }

    @Override
    public Accumulator begin(Subject subject) {
        return new Both(subject);
    }

    private static final class Both implements Accumulator {

        private final EnergyError energy;
        private final EnergyError trueEnergy;
        private final boolean modelHasEnergy;

        Both(Subject subject) {
            energy = new EnergyError(subject.stepSize(), subject.steps());
            trueEnergy = new EnergyError(subject.stepSize(), subject.steps());
            modelHasEnergy = subject.hamiltonian().isPresent();
        }

        @Override
        public void add(long first, double[][] x, double[] energies, double[] trueEnergies, int count) {
            for (int i = 0; i < count; i++) {
                energy.add(energies[i]);
                trueEnergy.add(trueEnergies[i]);
            }
        }

        @Override
        public void figures(Ending ending, Figures.Builder figures) {
            if (modelHasEnergy) {
                EnergyError.Summary summary = energy.summary();
                figures.put("energy_error_max", summary.max())
                        .put("energy_error_final", summary.last())
                        .put("energy_drift", summary.drift())
                        .put("energy_error_max_first_tenth", summary.maxFirstTenth())
                        .put("energy_error_max_last_tenth", summary.maxLastTenth());
            }
            EnergyError.Summary summary = trueEnergy.summary();
            figures.put("true_energy_error_max", summary.max())
                    .put("true_energy_error_final", summary.last())
                    .put("true_energy_error_max_first_tenth", summary.maxFirstTenth())
                    .put("true_energy_error_max_last_tenth", summary.maxLastTenth());
        }
    }
}
