package dev.hnn.integrators;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code variational}: scheme (6) of the paper, see {@link VariationalIntegrator}. */
public final class VariationalFactory implements IntegratorFactory<VariationalFactory.Settings> {

    /**
     * The settings.
     *
     * @param solver solves the implicit half of a step
     * @param form how the equation is posed
     * @param variant the scheme of the paper or its adjoint
     * @param output (q, p), or (q, P) with the momentum P of the discrete action
     */
    public record Settings(Choice<NonlinearSolver> solver, FormSetting form, SchemeVariant variant, Output output) {}

    /** How users say in which form the equation is posed. */
    public enum FormSetting {
        /** {@link Form#JOINT} with the solver {@code fixed-point}, which is the paper's iteration; else {@link Form#REDUCED}. */
        BY_SOLVER,
        /** {@link Form#JOINT}, whatever the solver. */
        JOINT,
        /** {@link Form#REDUCED}, whatever the solver. */
        REDUCED;

        private static final String SOLVER_OF_THE_PAPER = "fixed-point";

        private Form with(Choice<NonlinearSolver> solver) {
            return switch (this) {
                case BY_SOLVER -> solver.type().equals(SOLVER_OF_THE_PAPER) ? Form.JOINT : Form.REDUCED;
                case JOINT -> Form.JOINT;
                case REDUCED -> Form.REDUCED;
            };
        }
    }

    /** For the service loader. */
    public VariationalFactory() {}

    @Override
    public String name() {
        return "variational";
    }

    @Override
    public String description() {
        return "the variational integrator of Chen, Matsubara and Yaguchi, scheme (6) or its adjoint, order 1, conjugate symplectic";
    }

    @Override
    public Settings defaults() {
        return new Settings(Choice.of("newton"), FormSetting.BY_SOLVER, SchemeVariant.PAPER, Output.STATE);
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        if (settings.form() == FormSetting.JOINT && settings.output() == Output.STAGGERED) {
            throw new IllegalArgumentException(
                    "form: joint does not go with output: staggered, whose step has one form alone; leave form out.");
        }
        return new VariationalIntegrator(
                components.solver(settings.solver()),
                settings.form().with(settings.solver()),
                settings.variant(),
                settings.output());
    }
}
