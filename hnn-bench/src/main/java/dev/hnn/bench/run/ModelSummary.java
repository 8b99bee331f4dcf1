package dev.hnn.bench.run;

import dev.hnn.api.model.TrainingReport;
import dev.hnn.bench.result.EnergyGrid;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be known of a prepared model.
 *
 * @param file its file on this machine, if it has one
 * @param training how it was trained, if it was
 * @param energies its energy in the phase plane, beside the system's, if there is one degree of freedom
 */
public record ModelSummary(Optional<Path> file, Optional<TrainingReport> training, Optional<EnergyGrid> energies) {}
