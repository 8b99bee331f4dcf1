package dev.hnn.models.hnn;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.model.Model;
import dev.hnn.api.model.PreparationContext;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.network.NetworkParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Hamiltonian neural network (Greydanus, Dzamba and Yosinski 2019): a network H(q, p) that is fitted to a system's vector
 * field J∇H. Immutable and thread-safe.
 *
 * <p>The training loss is the mean squared error of the vector field over states drawn uniformly from
 * the system's region, averaged over states and all 2n components:
 *
 * <pre>  mean over k, i of (∂H/∂xᵢ(x_k) − ∂H_true/∂xᵢ(x_k))².</pre>
 *
 * <p>The true derivatives (−ṗ, q̇) are the system's own and exact. The reported validation loss is the same mean over other
 * states, which have no noise. After training or loading, H is shifted to agree with the true one at the system's reference
 * point.
 *
 * <p>A trained network is kept in the cache, under a name made from everything that determines it, so that it is trained
 * once. The cache is safe for any number of processes. Equal settings give equal bytes on one platform and type of
 * processor.
 */
public final class HnnModel implements Model {

    private final HnnSettings settings;
    private final Optional<Path> file;

    HnnModel(HnnSettings settings, Optional<Path> file) {
        this.settings = settings;
        this.file = file;
    }

    @Override
    public PreparedModel prepare(PhysicalSystem system, PreparationContext context)
            throws IOException, InterruptedException {
        if (file.isPresent()) {
            return prepared(ModelFile.read(file.get()), system, file.get(), false);
        }
        Training training = new Training(settings, system);
        String digest = training.digest();
        Path cached = context.cacheDirectory().resolve("hnn-" + digest.substring(0, 32) + ".safetensors");
        if (!context.retrain() && Files.exists(cached)) {
            try {
                ModelFile found = ModelFile.read(cached);
                found.requireDigest(digest, cached);
                return prepared(found, system, cached, false);
            } catch (IOException e) {
                context.message(e.getMessage() + " The network is trained again.");
            }
        }
        createFolder(context.cacheDirectory());
        ModelFile trained = training.run(context);
        trained.write(cached);
        return prepared(trained, system, cached, true);
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(
                    "The folder " + folder + " for trained models cannot be made (" + e
                            + "); choose another cache folder.",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(
                    "The folder " + folder + " for trained models cannot be written to; choose another cache folder.");
        }
    }

    private static PreparedModel prepared(ModelFile file, PhysicalSystem system, Path path, boolean trainedNow) {
        NetworkParameters network = file.network();
        Hamiltonian truth = system.hamiltonian();
        if (network.degreesOfFreedom() != truth.degreesOfFreedom()) {
            throw new IllegalArgumentException("The model file " + path + " is for "
                    + degrees(network.degreesOfFreedom()) + " and the system has " + truth.degreesOfFreedom()
                    + "; load a file that was trained for this system.");
        }
        return new PreparedNetwork(gauged(network, system), path, file.report(trainedNow));
    }

    private static String degrees(int n) {
        return n == 1 ? "1 degree of freedom" : n + " degrees of freedom";
    }

    /** The network, shifted to agree with the true Hamiltonian at the reference point. */
    static NetworkParameters gauged(NetworkParameters network, PhysicalSystem system) {
        double[] reference = system.referencePoint();
        double learned = new NetworkHamiltonian(network.withGauge(0)).energy(reference);
        return network.withGauge(system.hamiltonian().energy(reference) - learned);
    }
}
