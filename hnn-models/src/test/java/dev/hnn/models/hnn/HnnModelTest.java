package dev.hnn.models.hnn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.model.PreparedModel;
import dev.hnn.api.model.TrainingReport;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.models.network.Activation;
import dev.hnn.models.training.Optimizer;
import dev.hnn.systems.HarmonicOscillator;
import dev.hnn.systems.Pendulum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HnnModelTest {

    private static final PhysicalSystem OSCILLATOR = new HarmonicOscillator(1, 1);

    @TempDir
    private Path folder;

    private RecordingContext context(boolean retrain) {
        return new RecordingContext(folder.resolve("cache"), retrain);
    }

    private PreparedModel prepare(HnnSettings settings) throws Exception {
        return Small.model(settings).prepare(OSCILLATOR, context(false));
    }

    private static byte[] bytes(PreparedModel model) throws IOException {
        return Files.readAllBytes(model.file().orElseThrow());
    }

    private static double energy(PreparedModel model, double... x) {
        return ((Hamiltonian) model.dynamics()).energy(x);
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.toList();
        }
    }

    @Test
    void trainsOnceAndThenFindsTheSameModelInTheCache() throws Exception {
        RecordingContext first = context(false);
        PreparedModel trained = Small.model(Small.settings(1, 300)).prepare(OSCILLATOR, first);
        assertThat(first.messages()).singleElement().asString().startsWith("Training a network");
        assertThat(first.progress()).isSorted().endsWith(300);
        byte[] bytes = bytes(trained);

        RecordingContext second = context(false);
        PreparedModel found = Small.model(Small.settings(1, 300)).prepare(OSCILLATOR, second);
        assertThat(second.messages()).isEmpty();
        assertThat(second.progress()).isEmpty();
        assertThat(bytes(found)).isEqualTo(bytes);
        assertThat(energy(found, 0.3, 0.4)).isEqualTo(energy(trained, 0.3, 0.4));

        TrainingReport report = trained.training().orElseThrow();
        assertThat(report.trainedNow()).isTrue();
        assertThat(found.training())
                .hasValue(new TrainingReport(report.trainingLoss(), report.validationLoss(), 300, false));
        // 300 evaluations on 60 states; reached here: 4e-6 and 1e-5.
        assertThat(report.trainingLoss()).isLessThan(1e-4);
        assertThat(report.validationLoss()).isLessThan(1e-2);
    }

    @Test
    void learnsTheVectorFieldAndAgreesWithTheTrueEnergyAtTheReferencePoint() throws Exception {
        PreparedModel model = prepare(Small.settings(1, 300));
        Hamiltonian learned = (Hamiltonian) model.dynamics();
        double[] gradient = new double[2];
        learned.gradient(new double[] {0.7, -0.4}, gradient);
        // The root of the validation loss above, with room.
        assertThat(gradient[0]).isCloseTo(0.7, within(0.05));
        assertThat(gradient[1]).isCloseTo(-0.4, within(0.05));
        assertThat(energy(model, 0, 0)).isCloseTo(0, within(1e-14));

        PhysicalSystem two = new TwoOscillators();
        PreparedModel other = Small.model(Small.settings(1, 50)).prepare(two, context(false));
        assertThat(energy(other, two.referencePoint()))
                .isCloseTo(two.hamiltonian().energy(two.referencePoint()), within(1e-14));
    }

    @Test
    void retrainingReplacesTheCachedFileByTheSameBytes() throws Exception {
        PreparedModel first = prepare(Small.settings(2, 40));
        byte[] bytes = bytes(first);
        Files.setLastModifiedTime(first.file().orElseThrow(), FileTime.fromMillis(0));
        PreparedModel again = Small.model(Small.settings(2, 40)).prepare(OSCILLATOR, context(true));
        assertThat(again.training().orElseThrow().trainedNow()).isTrue();
        assertThat(bytes(again)).isEqualTo(bytes);
        assertThat(Files.getLastModifiedTime(first.file().orElseThrow()).toMillis())
                .isPositive();
    }

    @Test
    void aDamagedCachedFileIsTrainedAgainAndReplaced() throws Exception {
        PreparedModel first = prepare(Small.settings(3, 40));
        Path path = first.file().orElseThrow();
        byte[] whole = bytes(first);
        byte[] flipped = whole.clone();
        flipped[flipped.length - 3] ^= 1;
        byte[] other = bytes(prepare(Small.settings(4, 40)));
        for (byte[] damaged : List.of(Arrays.copyOf(whole, 500), new byte[0], flipped, other)) {
            Files.write(path, damaged);
            RecordingContext context = context(false);
            PreparedModel again = Small.model(Small.settings(3, 40)).prepare(OSCILLATOR, context);
            assertThat(again.training().orElseThrow().trainedNow()).isTrue();
            assertThat(context.messages().get(0)).contains(path.toString()).endsWith("The network is trained again.");
            assertThat(bytes(again)).isEqualTo(whole);
        }
    }

    @Test
    void whateverDeterminesTheResultHasAFileOfItsOwn() throws Exception {
        prepare(Small.settings(5, 20));
        prepare(Small.settings(6, 20));
        prepare(Small.settings(5, 21));
        prepare(new HnnSettings(List.of(12, 12), Activation.SINE, Optimizer.L_BFGS, 60, 0, 5, 20, 1e-3, 0, 0, ""));
        prepare(new HnnSettings(List.of(12, 12), Activation.TANH, Optimizer.ADAM, 60, 0, 5, 20, 1e-3, 0, 0, ""));
        prepare(new HnnSettings(List.of(12, 12), Activation.TANH, Optimizer.L_BFGS, 60, 0.1, 5, 20, 1e-3, 0, 0, ""));
        Small.model(Small.settings(5, 20)).prepare(new HarmonicOscillator(2, 1), context(false));
        Small.model(Small.settings(5, 20)).prepare(new Pendulum(1, 1, 1), context(false));
        assertThat(cached()).hasSize(8);
    }

    @Test
    void racingPreparationsGiveTheSameBytesAndLeaveOneFile() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<PreparedModel>> both = List.of(
                    threads.submit(() -> prepare(Small.settings(7, 100))),
                    threads.submit(() -> prepare(Small.settings(7, 100))));
            assertThat(bytes(both.get(0).get())).isEqualTo(bytes(both.get(1).get()));
        } finally {
            threads.shutdownNow();
        }
        assertThat(cached()).hasSize(1);
    }

    @Test
    void anInterruptedTrainingEndsWithinASecondAndLeavesNoFile() throws Exception {
        prepare(Small.settings(8, 5)); // starts ND4J
        Thread caller = Thread.currentThread();
        long[] interrupted = new long[1];
        RecordingContext context = new RecordingContext(folder.resolve("cache"), false) {
            @Override
            public void progress(int done, int total, double loss) {
                if (done > 5) {
                    interrupted[0] = System.nanoTime();
                    caller.interrupt();
                }
            }
        };
        assertThatThrownBy(() -> Small.model(Small.settings(8, 10_000_000)).prepare(OSCILLATOR, context))
                .isInstanceOf(InterruptedException.class);
        assertThat(System.nanoTime() - interrupted[0]).isLessThan(1_000_000_000);
        assertThat(cached()).hasSize(1);
    }

    @Test
    void aFileIsLoadedInsteadOfTraining() throws Exception {
        PreparedModel trained = prepare(Small.settings(9, 40));
        Path copy = Files.copy(trained.file().orElseThrow(), folder.resolve("copy.safetensors"));
        RecordingContext context = context(false);
        PreparedModel loaded = Small.model(Small.file(copy)).prepare(OSCILLATOR, context);
        assertThat(energy(loaded, 0.1, 0.2)).isEqualTo(energy(trained, 0.1, 0.2));
        assertThat(loaded.file()).hasValue(copy);
        assertThat(loaded.training().orElseThrow().trainedNow()).isFalse();
        assertThat(context.messages()).isEmpty();
    }

    @Test
    void aFileForOtherDegreesOfFreedomIsRefused() throws Exception {
        Path file = prepare(Small.settings(9, 40)).file().orElseThrow();
        assertThatThrownBy(() -> Small.model(Small.file(file)).prepare(new TwoOscillators(), context(false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The model file " + file + " is for 1 degree of freedom and the system has 2;"
                        + " load a file that was trained for this system.");
    }

    @Test
    void aTrainingThatDivergesNamesTheLearningRate() {
        HnnSettings wild =
                new HnnSettings(List.of(12), Activation.SOFTPLUS, Optimizer.ADAM, 60, 0, 0, 50, 1e308, 0, 0, "");
        assertThatThrownBy(() -> prepare(wild))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("learning-rate 1.0E308");
    }

    @Test
    void aCacheThatCannotBeMadeIsToldBeforeAnythingIsTrained() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        RecordingContext context = new RecordingContext(file.resolve("cache"), false);
        assertThatThrownBy(() -> Small.model(Small.settings(10, 5)).prepare(OSCILLATOR, context))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("The folder " + file.resolve("cache"));
        assertThat(context.messages()).isEmpty();
    }
}
