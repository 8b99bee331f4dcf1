package dev.hnn.conformance;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.system.PhysicalSystem;

/** Nothing is chosen here. */
final class NoComponents implements Components {

    @Override
    public PhysicalSystem system(Choice<PhysicalSystem> choice) {
        throw new IllegalArgumentException("There is no system " + choice.type() + ".");
    }

    @Override
    public Model model(Choice<Model> choice) {
        throw new IllegalArgumentException("There is no model " + choice.type() + ".");
    }

    @Override
    public Integrator<?> integrator(Choice<Integrator<?>> choice) {
        throw new IllegalArgumentException("There is no integrator " + choice.type() + ".");
    }

    @Override
    public NonlinearSolver solver(Choice<NonlinearSolver> choice) {
        throw new IllegalArgumentException("There is no solver " + choice.type() + ".");
    }
}
