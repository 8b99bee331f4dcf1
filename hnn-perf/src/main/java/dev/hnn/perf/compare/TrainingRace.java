package dev.hnn.perf.compare;

import dev.hnn.models.network.Activation;
import dev.hnn.models.safetensors.Safetensors;
import dev.hnn.models.safetensors.Tensor;
import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.FlatParameters;
import dev.hnn.models.training.Optimizer;
import dev.hnn.models.training.TrainingMonitor;
import dev.hnn.models.training.TrainingRecipe;
import dev.hnn.models.training.TrainingSet;
import dev.hnn.models.training.dl4j.NetworkTrainer;
import dev.hnn.systems.HarmonicOscillator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Training a network of 64-64 units for the oscillator until its loss is small, from data and weights that peers get too. */
final class TrainingRace {

    private static final Architecture ARCHITECTURE = new Architecture(1, List.of(64, 64), Activation.TANH);
    private static final int SAMPLES = 1000;
    private static final int WARM_UP = 20;
    private static final int MOST_EVALUATIONS = 20_000;

    private final TrainingSet set;
    private final double[] start;

    private TrainingRace(long seed) {
        SplittableRandom seeds = new SplittableRandom(seed);
        this.set = TrainingSet.sample(new HarmonicOscillator(1, 1), SAMPLES, 0, seeds.split());
        this.start = FlatParameters.draw(ARCHITECTURE, seeds.split());
    }

    /** Writes states, gradients and initial weights to a file. */
    static String write(Path file, long seed) throws IOException {
        TrainingRace race = new TrainingRace(seed);
        new Safetensors(
                        Map.of(),
                        Map.of(
                                "states", Tensor.matrix(race.set.states()),
                                "gradients", Tensor.matrix(race.set.gradients()),
                                "parameters", Tensor.vector(race.start)))
                .write(file);
        return "ok";
    }

    /** Trains until the loss is at most the goal. Returns {@code ok}, seconds, evaluations, loss. */
    static String run(long seed, double goal) throws IOException, InterruptedException {
        TrainingRace race = new TrainingRace(seed);
        race.train(WARM_UP, (evaluations, loss) -> {}); // loads ND4J
        Finish finish = new Finish(goal);
        try {
            race.train(MOST_EVALUATIONS, finish);
        } catch (InterruptedException e) {
            if (!finish.reached()) {
                throw e;
            }
        }
        return "ok " + finish.seconds() + " " + finish.evaluations + " " + finish.loss;
    }

    private void train(int evaluations, TrainingMonitor monitor) throws IOException, InterruptedException {
        new NetworkTrainer(ARCHITECTURE, new TrainingRecipe(Optimizer.L_BFGS, evaluations, 0, 0, 0))
                .train(set, start, new SplittableRandom(0), monitor);
    }

    /** Ends a training when its goal is reached. */
    private static final class Finish implements TrainingMonitor {

        private final double goal;
        private final long start = System.nanoTime();
        private long end;
        private int evaluations;
        private double loss;

        Finish(double goal) {
            this.goal = goal;
        }

        @Override
        public void evaluated(int count, double found) throws InterruptedException {
            evaluations = count;
            loss = found;
            end = System.nanoTime();
            if (reached()) {
                throw new InterruptedException();
            }
        }

        boolean reached() {
            return loss <= goal;
        }

        double seconds() {
            return (end - start) / 1e9;
        }
    }
}
