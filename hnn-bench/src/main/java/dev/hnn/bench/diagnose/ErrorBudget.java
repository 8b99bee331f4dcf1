package dev.hnn.bench.diagnose;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.ReferenceFlow;
import dev.hnn.conformance.numerics.Steppers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the error of a trajectory is made of. Four trajectories from one state are compared: the method's on the model, the exact
 * flow of the model, the exact flow of the system, and the method's on the model again with other roundings and with solvers that
 * go on until round-off. The parts need not add up: each is a distance, and errors may cancel. Flows are followed by extrapolation
 * of order 16 to 1e-14 a step; their own rounding is a floor below which no part that needs them is seen.
 *
 * @param samples at times that are spread over the run, the initial one not among them
 */
public record ErrorBudget(List<Sample> samples) {

    private static final int SAMPLES = 200;
    private static final double TOLERANCE = 1e-14;

    /** Copies the list. */
    public ErrorBudget {
        samples = List.copyOf(samples);
    }

    /** A part of the error. */
    public enum Part {
        /** The model is not the system: between the two exact flows. */
        MODEL("model"),
        /** Steps are not small: between the method and the exact flow of the model. */
        DISCRETISATION("discretisation"),
        /** Numbers are rounded, and iterations stopped: between two runs of the method, over √2 since both are rounded. */
        ROUND_OFF("round-off and solver"),
        /** All of it: between the method and the exact flow of the system. */
        TOTAL("total");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        /** For people. */
        public String title() {
            return title;
        }
    }

    /**
     * The error at a time.
     *
     * @param time t
     * @param state the largest error of a coordinate
     * @param energy the error of the energy over its size at the start, as each part alone makes it: of the system's energy along
     *     the model's flow and in total, of the model's energy under the method and between its two runs
     */
    public record Sample(double time, Errors state, Errors energy) {}

    /** An error, part by part; none is negative. */
    public record Errors(double model, double discretisation, double roundOff, double total) {

        /** One of them. */
        public double of(Part part) {
            return switch (part) {
                case MODEL -> model;
                case DISCRETISATION -> discretisation;
                case ROUND_OFF -> roundOff;
                case TOTAL -> total;
            };
        }
    }

    /**
     * Takes a trajectory apart.
     *
     * @param motion the trajectory
     * @return its budget, up to the last time at which all four trajectories are finite and the flows can be followed
     * @throws InterruptedException if the thread was interrupted
     */
    public static ErrorBudget of(Motion motion) throws InterruptedException {
        Trajectories trajectories = new Trajectories(motion);
        long steps = motion.grid().steps();
        long stride = (steps + SAMPLES - 1) / SAMPLES;
        List<Sample> samples = new ArrayList<>();
        for (long done = 0; done < steps; ) {
            long more = Math.min(stride, steps - done);
            done += more;
            if (!trajectories.advance(more)) {
                break;
            }
            samples.add(trajectories.sample(done * motion.grid().stepSize()));
        }
        return new ErrorBudget(samples);
    }

    /**
     * The largest error of a coordinate.
     *
     * @param part a part
     * @return over all samples; 0 if there is none
     */
    public double largestOfState(Part part) {
        return samples.stream()
                .mapToDouble(sample -> sample.state().of(part))
                .max()
                .orElse(0);
    }

    /**
     * The largest error of the energy.
     *
     * @param part a part
     * @return over all samples; 0 if there is none
     */
    public double largestOfEnergy(Part part) {
        return samples.stream()
                .mapToDouble(sample -> sample.energy().of(part))
                .max()
                .orElse(0);
    }

    /** The four trajectories on their way. */
    private static final class Trajectories {

        private final Hamiltonian model;
        private final Hamiltonian system;
        private final Stepper stepper;
        private final Stepper scaledStepper;
        private final ReferenceFlow modelFlow;
        private final ReferenceFlow systemFlow;
        private final double stepSize;
        private final double[] run;
        private final double[] scaledRun;
        private final double[] ofModel;
        private final double[] ofSystem;
        private final double modelEnergy;
        private final double systemEnergy;

        Trajectories(Motion motion) {
            model = motion.hamiltonian();
            system = motion.system().hamiltonian();
            stepSize = motion.grid().stepSize();
            double[] x0 = motion.initialState();
            stepper = motion.begun();
            scaledStepper = Steppers.of(motion.precise(), ScaledHamiltonian.of(motion.hamiltonian()), stepSize);
            scaledStepper.start(ScaledHamiltonian.scale(x0));
            double[] size = new double[x0.length];
            Arrays.fill(
                    size, Math.max(1e-3, Arrays.stream(x0).map(Math::abs).max().orElse(1)));
            modelFlow = new ReferenceFlow(motion.hamiltonian(), size, TOLERANCE);
            systemFlow = new ReferenceFlow(motion.system().hamiltonian(), size, TOLERANCE);
            run = x0.clone();
            scaledRun = x0.clone();
            ofModel = x0.clone();
            ofSystem = x0.clone();
            modelEnergy = model.energy(x0);
            systemEnergy = system.energy(x0);
        }

        /** Advances all; whether they have come so far. */
        boolean advance(long steps) throws InterruptedException {
            for (long step = 0; step < steps; step++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                stepper.advance();
                scaledStepper.advance();
            }
            stepper.state(run);
            scaledStepper.state(scaledRun);
            ScaledHamiltonian.unscale(scaledRun);
            try {
                modelFlow.follow(ofModel, steps * stepSize);
                systemFlow.follow(ofSystem, steps * stepSize);
            } catch (ArithmeticException singular) {
                return false;
            }
            return Stream.of(run, scaledRun, ofModel, ofSystem)
                    .flatMapToDouble(Arrays::stream)
                    .allMatch(Double::isFinite);
        }

        Sample sample(double time) {
            Errors state = new Errors(
                    distance(ofModel, ofSystem),
                    distance(run, ofModel),
                    distance(run, scaledRun) / Math.sqrt(2),
                    distance(run, ofSystem));
            Errors energy = new Errors(
                    relative(system.energy(ofModel) - system.energy(ofSystem), systemEnergy),
                    relative(model.energy(run) - modelEnergy, modelEnergy),
                    relative((model.energy(run) - model.energy(scaledRun)) / Math.sqrt(2), modelEnergy),
                    relative(system.energy(run) - systemEnergy, systemEnergy));
            return new Sample(time, state, energy);
        }

        private static double relative(double error, double initial) {
            return Math.abs(error) / (initial == 0 ? 1 : Math.abs(initial));
        }

        private static double distance(double[] a, double[] b) {
            double distance = 0;
            for (int i = 0; i < a.length; i++) {
                distance = Math.max(distance, Math.abs(a[i] - b[i]));
            }
            return distance;
        }
    }
}
