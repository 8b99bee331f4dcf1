package dev.hnn.models.training.dl4j;

import dev.hnn.models.training.Adam;
import dev.hnn.models.training.Architecture;
import dev.hnn.models.training.Lbfgs;
import dev.hnn.models.training.Objective;
import dev.hnn.models.training.Optimizer;
import dev.hnn.models.training.TrainingMonitor;
import dev.hnn.models.training.TrainingRecipe;
import dev.hnn.models.training.TrainingSet;
import java.io.IOException;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Trains a Hamiltonian network. Immutable; any number of threads may train at the same time, each of them getting the
 * bytes that it would get alone.
 */
public final class NetworkTrainer {

    private static final int LBFGS_MEMORY = 30;

    private final Architecture architecture;
    private final TrainingRecipe recipe;

    /**
     * Makes a trainer.
     *
     * @param architecture the shape of the network
     * @param recipe how to train it
     */
    public NetworkTrainer(Architecture architecture, TrainingRecipe recipe) {
        this.architecture = architecture;
        this.recipe = recipe;
    }

    /**
     * Trains.
     *
     * @param set the states to train on
     * @param start the flat parameters to start from. Not modified.
     * @param random draws batches, where the recipe has any
     * @param monitor looks on
     * @return the trained parameters
     * @throws IOException if ND4J's native code cannot be loaded
     * @throws InterruptedException if the thread was interrupted
     */
    public TrainedParameters train(TrainingSet set, double[] start, RandomGenerator random, TrainingMonitor monitor)
            throws IOException, InterruptedException {
        ClassLoader caller = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(NetworkTrainer.class.getClassLoader());
        try {
            NativeRuntime.start();
            return recipe.optimizer() == Optimizer.L_BFGS
                    ? lbfgs(set, start, monitor)
                    : adam(set, start, random, monitor);
        } finally {
            Thread.currentThread().setContextClassLoader(caller);
        }
    }

    private TrainedParameters lbfgs(TrainingSet set, double[] start, TrainingMonitor monitor)
            throws InterruptedException {
        try (FieldLoss loss = new FieldLoss(architecture, recipe, set.size())) {
            loss.load(set, IntStream.range(0, set.size()).toArray());
            Lbfgs lbfgs = new Lbfgs(monitored(loss, monitor), start, LBFGS_MEMORY, recipe.evaluations());
            lbfgs.minimize();
            return new TrainedParameters(lbfgs.minimizer(), lbfgs.evaluations());
        }
    }

    private TrainedParameters adam(TrainingSet set, double[] start, RandomGenerator random, TrainingMonitor monitor)
            throws InterruptedException {
        int batch = recipe.batchSize() == 0 ? set.size() : Math.min(recipe.batchSize(), set.size());
        int[] order = IntStream.range(0, set.size()).toArray();
        int[] rows = order.clone();
        int next = set.size();
        double[] x = start.clone();
        double[] gradient = new double[x.length];
        Adam adam = new Adam(x.length, recipe.learningRate());
        try (FieldLoss loss = new FieldLoss(architecture, recipe, batch)) {
            loss.load(set, rows);
            for (int evaluation = 1; evaluation <= recipe.evaluations(); evaluation++) {
                if (batch < set.size()) {
                    if (next + batch > set.size()) {
                        shuffle(order, random);
                        next = 0;
                    }
                    System.arraycopy(order, next, rows, 0, batch);
                    next += batch;
                    loss.load(set, rows);
                }
                double value = loss.evaluate(x, gradient);
                adam.step(x, gradient);
                monitor.evaluated(evaluation, value);
            }
            return new TrainedParameters(x, recipe.evaluations());
        }
    }

    private static void shuffle(int[] order, RandomGenerator random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private static Objective monitored(Objective objective, TrainingMonitor monitor) {
        return new Objective() {
            private int evaluations;

            @Override
            public int dimension() {
                return objective.dimension();
            }

            @Override
            public double evaluate(double[] x, double[] gradient) throws InterruptedException {
                double value = objective.evaluate(x, gradient);
                monitor.evaluated(++evaluations, value);
                return value;
            }
        };
    }
}
