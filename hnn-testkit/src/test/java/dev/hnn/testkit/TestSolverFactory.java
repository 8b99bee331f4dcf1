package dev.hnn.testkit;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.SolverFactory;
import java.util.List;
import java.util.Map;

/** A solver that solves nothing, and remembers its settings: one of each kind. */
public final class TestSolverFactory implements SolverFactory<TestSolverFactory.Settings> {

    /** What may be chosen. */
    public enum Mode {
        FULL_STEP,
        HALF_STEP
    }

    /**
     * A record in a record.
     *
     * @param most a limit
     */
    public record Limits(long most) {}

    /**
     * The settings.
     *
     * @param tolerance a number
     * @param maxIterations a number in two words
     * @param mode a choice of words
     * @param weights a list
     * @param limits a record
     * @param inner a component
     * @param share a number of few digits
     * @param width a small whole number
     * @param depth a smaller one
     * @param exact a yes or no
     * @param label a text
     */
    public record Settings(
            double tolerance,
            int maxIterations,
            Mode mode,
            List<Double> weights,
            Limits limits,
            Choice<NonlinearSolver> inner,
            float share,
            short width,
            byte depth,
            boolean exact,
            String label) {}

    /**
     * What is made.
     *
     * @param settings the settings that it was made from
     */
    public record Made(Settings settings) implements NonlinearSolver {

        @Override
        public Iteration bind(ImplicitEquation equation) {
            throw new UnsupportedOperationException("it solves nothing");
        }
    }

    /** For the service loader. */
    public TestSolverFactory() {}

    @Override
    public String name() {
        return "test-solver";
    }

    @Override
    public String description() {
        return "solves nothing";
    }

    @Override
    public Settings defaults() {
        return new Settings(
                1e-12,
                10,
                Mode.FULL_STEP,
                List.of(1.0),
                new Limits(5),
                new Choice<>("newton", Map.of("tolerance", 1e-9, "limits", Map.of("least", 1, "most", 5))),
                0.5f,
                (short) 3,
                (byte) 2,
                true,
                "none");
    }

    @Override
    public NonlinearSolver create(Settings settings, Components components) {
        return new Made(settings);
    }
}
