package dev.hnn.models.hnn;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.Components;
import dev.hnn.api.system.PhysicalSystem;

/** For models that are made of no other components. */
enum NoComponents implements Components {
    INSTANCE;

    @Override
    public PhysicalSystem system(Choice<PhysicalSystem> choice) {
        throw new IllegalArgumentException("There is no system.");
    }

    @Override
    public Model model(Choice<Model> choice) {
        throw new IllegalArgumentException("There is no model.");
    }

    @Override
    public Integrator<?> integrator(Choice<Integrator<?>> choice) {
        throw new IllegalArgumentException("There is no integrator.");
    }

    @Override
    public NonlinearSolver solver(Choice<NonlinearSolver> choice) {
        throw new IllegalArgumentException("There is no solver.");
    }
}
