package dev.hnn.integrators.symplecticeuler;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code symplectic-euler}: see {@link SymplecticEuler}. */
public final class SymplecticEulerFactory implements IntegratorFactory<SymplecticEulerFactory.Settings> {

    /**
     * The settings.
     *
     * @param variant which half of the state is moved first
     * @param solver solves the equation of that half, unless the Hamiltonian is separable
     */
    public record Settings(Variant variant, Choice<NonlinearSolver> solver) {}

    /** For the service loader. */
    public SymplecticEulerFactory() {}

    @Override
    public String name() {
        return "symplectic-euler";
    }

    @Override
    public String description() {
        return "symplectic Euler, position or momentum first, order 1, symplectic; explicit for a separable H";
    }

    @Override
    public Settings defaults() {
        return new Settings(Variant.POSITION_FIRST, Choice.of("newton"));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new SymplecticEuler(settings.variant(), components.solver(settings.solver()));
    }
}
