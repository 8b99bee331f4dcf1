package dev.hnn.api.spi;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.system.PhysicalSystem;

/**
 * Makes the components that settings name. Every method throws {@link IllegalArgumentException} with one sentence for the
 * user if there is no such component, or if its settings are wrong.
 */
public interface Components {

    /**
     * Makes a physical system.
     *
     * @param choice its name and settings
     * @return the system
     */
    PhysicalSystem system(Choice<PhysicalSystem> choice);

    /**
     * Makes a model.
     *
     * @param choice its name and settings
     * @return the model, not yet prepared
     */
    Model model(Choice<Model> choice);

    /**
     * Makes an integrator.
     *
     * @param choice its name and settings
     * @return the integrator
     */
    Integrator<?> integrator(Choice<Integrator<?>> choice);

    /**
     * Makes a nonlinear solver.
     *
     * @param choice its name and settings
     * @return the solver
     */
    NonlinearSolver solver(Choice<NonlinearSolver> choice);
}
