package dev.hnn.conformance;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

/** A model that is "trained" to one number, which it keeps in a file: sound, and open for what is not. */
class FileModel implements Model {

    private final long seed;

    FileModel() {
        this(5);
    }

    FileModel(long seed) {
        this.seed = seed;
    }

    @Override
    public PreparedModel prepare(PhysicalSystem system, PreparationContext context) throws IOException {
        Path file = context.cacheDirectory().resolve(fileName());
        if (Files.exists(file) && !context.retrain()) {
            return new Prepared(file, load(file));
        }
        double stiffness = train(context);
        Files.createDirectories(context.cacheDirectory());
        Files.writeString(file, save(stiffness));
        return new Prepared(file, stiffness);
    }

    double train(PreparationContext context) throws IOException {
        return 1 + new Random(seed).nextDouble();
    }

    String fileName() {
        return "stiffness-" + seed + ".txt";
    }

    String save(double stiffness) {
        return Double.toString(stiffness);
    }

    double load(Path file) throws IOException {
        return Double.parseDouble(Files.readString(file));
    }

    Dynamics dynamics(double stiffness) {
        return new OscillatorHamiltonian(stiffness);
    }

    /** One that loads a file. */
    static Model of(Path file) {
        FileModel model = new FileModel();
        return (system, context) -> model.new Prepared(file, model.load(file));
    }

    /** The model with its number. */
    final class Prepared implements PreparedModel {

        private final Path file;
        private final double stiffness;

        Prepared(Path file, double stiffness) {
            this.file = file;
            this.stiffness = stiffness;
        }

        @Override
        public Dynamics dynamics() {
            return FileModel.this.dynamics(stiffness);
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(file);
        }
    }
}
