package dev.hnn.integrators.stormerverlet;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;

/** {@code stormer-verlet}: see {@link StormerVerlet}. */
public final class StormerVerletFactory implements IntegratorFactory<StormerVerletFactory.Settings> {

    /**
     * The settings.
     *
     * @param splitting which half of the state is moved at both ends of a step
     * @param solver solves the two equations of a step, unless the Hamiltonian is separable
     */
    public record Settings(Splitting splitting, Choice<NonlinearSolver> solver) {}

    /** For the service loader. */
    public StormerVerletFactory() {}

    @Override
    public String name() {
        return "stormer-verlet";
    }

    @Override
    public String description() {
        return "Störmer–Verlet, order 2, symplectic, symmetric; leapfrog for a separable H, implicit for any other";
    }

    @Override
    public Settings defaults() {
        return new Settings(Splitting.KICK_DRIFT_KICK, Choice.of("newton"));
    }

    @Override
    public Integrator<?> create(Settings settings, Components components) {
        return new StormerVerlet(settings.splitting(), components.solver(settings.solver()));
    }
}
