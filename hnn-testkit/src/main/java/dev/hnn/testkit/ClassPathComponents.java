package dev.hnn.testkit;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.api.spi.ModelFactory;
import dev.hnn.api.spi.SolverFactory;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The components on the class path, found by {@link ServiceLoader} as the harness finds them. Settings are merged over a
 * component's defaults, by the names that users write. Thread-safe.
 */
public final class ClassPathComponents implements Components {

    /** Makes the components; what is on the class path is looked up when it is asked for. */
    public ClassPathComponents() {}

    @Override
    public PhysicalSystem system(Choice<PhysicalSystem> choice) {
        return make(SystemFactory.class, "system", choice);
    }

    @Override
    public Model model(Choice<Model> choice) {
        return make(ModelFactory.class, "model", choice);
    }

    @Override
    public Integrator<?> integrator(Choice<Integrator<?>> choice) {
        return make(IntegratorFactory.class, "integrator", choice);
    }

    @Override
    public NonlinearSolver solver(Choice<NonlinearSolver> choice) {
        return make(SolverFactory.class, "solver", choice);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // a class literal is raw; a factory of a kind makes that kind
    private <T> T make(Class<? extends ComponentFactory> kind, String noun, Choice<T> choice) {
        for (ComponentFactory<?, ?> factory : ServiceLoader.load(kind)) {
            if (factory.name().equals(choice.type())) {
                return (T) make(factory, choice.settings());
            }
        }
        throw new IllegalArgumentException("There is no " + noun + " named " + choice.type()
                + " on the class path; add a test dependency on the module or plugin that has it.");
    }

    private <T, S extends Record> T make(ComponentFactory<T, S> factory, Map<String, Object> settings) {
        return factory.create(SettingsOver.defaults(factory.defaults(), settings), this);
    }
}
