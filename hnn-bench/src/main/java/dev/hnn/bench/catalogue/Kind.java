package dev.hnn.bench.catalogue;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.api.spi.ModelFactory;
import dev.hnn.api.spi.SolverFactory;
import dev.hnn.api.spi.SystemFactory;
import dev.hnn.api.system.PhysicalSystem;
import java.util.Arrays;

/** The kinds of component. */
public enum Kind {
    /** Physical systems. */
    SYSTEM("system", PhysicalSystem.class, SystemFactory.class),
    /** Models. */
    MODEL("model", Model.class, ModelFactory.class),
    /** Integrators. */
    INTEGRATOR("integrator", Integrator.class, IntegratorFactory.class),
    /** Nonlinear solvers. */
    SOLVER("solver", NonlinearSolver.class, SolverFactory.class);

    private final String noun;
    private final Class<?> componentType;

    @SuppressWarnings("rawtypes") // a service is looked up by its raw type
    private final Class<? extends ComponentFactory> serviceType;

    @SuppressWarnings("rawtypes")
    Kind(String noun, Class<?> componentType, Class<? extends ComponentFactory> serviceType) {
        this.noun = noun;
        this.componentType = componentType;
        this.serviceType = serviceType;
    }

    /** What one is called: "system". */
    public String noun() {
        return noun;
    }

    /** What several are called: "systems". */
    public String plural() {
        return noun + "s";
    }

    @SuppressWarnings("rawtypes")
    Class<? extends ComponentFactory> serviceType() {
        return serviceType;
    }

    /**
     * The kind whose components are of a type.
     *
     * @param componentType such as {@code NonlinearSolver}
     * @return the kind
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(Class<?> componentType) {
        return Arrays.stream(values())
                .filter(kind -> kind.componentType == componentType)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A setting can choose a system, a model, an integrator or a solver, not a "
                                + componentType.getName() + "."));
    }
}
