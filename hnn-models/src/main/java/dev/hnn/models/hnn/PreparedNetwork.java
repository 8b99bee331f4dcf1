package dev.hnn.models.hnn;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.model.TrainingReport;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.network.NetworkParameters;
import java.nio.file.Path;
import java.util.Optional;

/** A network that is ready to simulate, and the file that holds it. */
final class PreparedNetwork implements PreparedModel {

    private final NetworkParameters network;
    private final Path path;
    private final Optional<TrainingReport> report;

    PreparedNetwork(NetworkParameters network, Path path, Optional<TrainingReport> report) {
        this.network = network;
        this.path = path;
        this.report = report;
    }

    @Override
    public Dynamics dynamics() {
        return new NetworkHamiltonian(network);
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public Optional<TrainingReport> training() {
        return report;
    }
}
