package dev.hnn.models.hnn;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.systems.HarmonicOscillator;
import java.nio.file.Path;

/** Prepares a model and uses it. Arguments: the cache folder, and {@code small}, {@code wide} or a model file. */
final class PrepareFromDisk {

    private PrepareFromDisk() {}

    public static void main(String[] arguments) throws Exception {
        HnnSettings settings = switch (arguments[1]) {
            case "small" -> Small.settings(1, 20);
            case "wide" -> Small.wide();
            default -> Small.file(arguments[1]);
        };
        System.out.println(energy(settings, Path.of(arguments[0])));
    }

    static String energy(HnnSettings settings, Path cache) throws Exception {
        PreparedModel model =
                Small.model(settings).prepare(new HarmonicOscillator(1, 1), new RecordingContext(cache, false));
        return "energy " + ((Hamiltonian) model.dynamics()).energy(new double[] {0.5, 0.5});
    }
}
