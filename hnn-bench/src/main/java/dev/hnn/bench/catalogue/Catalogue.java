package dev.hnn.bench.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.Components;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Thrown;
import dev.hnn.bench.plugin.Cause;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.plugin.Origin;
import dev.hnn.bench.plugin.Problem;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** All the components that there are, by name. Thread-safe. */
@Singleton
public final class Catalogue implements Components {

    private final Registrations registrations;
    private final SettingsBinder binder;
    private final Quick quick;
    private final List<Problem> problems;

    @Inject
    Catalogue(Registrations registrations, SettingsBinder binder, Discovered discovered, Quick quick) {
        this.registrations = registrations;
        this.binder = binder;
        this.quick = quick;
        List<Problem> found = new ArrayList<>(discovered.problems());
        for (Registration registration : discovered.registrations()) {
            DefaultsCheck.problem(registration, binder, quick).ifPresent(found::add);
        }
        this.problems = List.copyOf(found);
    }

    /**
     * The factories of a kind: the application's, then the plugins'.
     *
     * @param kind the kind
     * @return in the order in which they were found
     */
    public Collection<Registration> registrations(Kind kind) {
        return registrations.all(kind);
    }

    /**
     * What is wrong with plugins: what the search for them found, and default settings that cannot be used.
     *
     * @return in the order in which it was found
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * A factory's settings, as users write them.
     *
     * @param registration the factory
     * @return the defaults, those of chosen components included
     * @throws InputException if they are broken
     */
    public JsonNode defaults(Registration registration) {
        return quick(registration, "", "its record of settings", () -> binder.toTree(registration.defaults()));
    }

    /**
     * Makes a physical system.
     *
     * @param request what the user asks for
     * @return the system
     * @throws InputException if there is none, or its settings are wrong
     */
    public Configured<PhysicalSystem> system(ComponentRequest request) {
        return guarded(Kind.SYSTEM, request, () -> makeSystem(request));
    }

    /**
     * Makes a model.
     *
     * @param request what the user asks for
     * @return the model, not yet prepared
     * @throws InputException if there is none, or its settings are wrong
     */
    public Configured<Model> model(ComponentRequest request) {
        return guarded(Kind.MODEL, request, () -> make(Kind.MODEL, Model.class, request));
    }

    /**
     * Makes an integrator.
     *
     * @param request what the user asks for
     * @return the integrator
     * @throws InputException if there is none, or its settings are wrong
     */
    @SuppressWarnings("unchecked") // from a raw integrator to one of an unknown dynamics
    public Configured<Integrator<?>> integrator(ComponentRequest request) {
        return (Configured<Integrator<?>>) (Configured<?>)
                guarded(Kind.INTEGRATOR, request, () -> make(Kind.INTEGRATOR, Integrator.class, request));
    }

    /**
     * Makes a nonlinear solver.
     *
     * @param request what the user asks for
     * @return the solver
     * @throws InputException if there is none, or its settings are wrong
     */
    public Configured<NonlinearSolver> solver(ComponentRequest request) {
        return guarded(Kind.SOLVER, request, () -> make(Kind.SOLVER, NonlinearSolver.class, request));
    }

    @Override
    public PhysicalSystem system(Choice<PhysicalSystem> choice) {
        return configuredSystem(choice).component();
    }

    @Override
    public Model model(Choice<Model> choice) {
        return configuredModel(choice).component();
    }

    @Override
    public Integrator<?> integrator(Choice<Integrator<?>> choice) {
        return configuredIntegrator(choice).component();
    }

    @Override
    public NonlinearSolver solver(Choice<NonlinearSolver> choice) {
        return configuredSolver(choice).component();
    }

    Configured<PhysicalSystem> configuredSystem(Choice<PhysicalSystem> choice) {
        return makeSystem(binder.request(choice, "system"));
    }

    Configured<Model> configuredModel(Choice<Model> choice) {
        return make(Kind.MODEL, Model.class, binder.request(choice, "model"));
    }

    @SuppressWarnings("unchecked") // from a raw integrator to one of an unknown dynamics
    Configured<Integrator<?>> configuredIntegrator(Choice<Integrator<?>> choice) {
        return (Configured<Integrator<?>>)
                (Configured<?>) make(Kind.INTEGRATOR, Integrator.class, binder.request(choice, "integrator"));
    }

    Configured<NonlinearSolver> configuredSolver(Choice<NonlinearSolver> choice) {
        return make(Kind.SOLVER, NonlinearSolver.class, binder.request(choice, "solver"));
    }

    /** For the harness. What components choose is made on the thread of the one that chooses. */
    private <T> Configured<T> guarded(Kind kind, ComponentRequest request, Callable<Configured<T>> work) {
        Registration registration = registrations.get(kind, request.type(), request.where());
        String where = request.where() + " (" + request.type() + "): ";
        return quick(registration, where, "create", work);
    }

    private <T> T quick(Registration registration, String where, String what, Callable<T> work) {
        Origin origin = registration.origin();
        try {
            return quick.call(origin, where + origin.name() + ": " + what, work);
        } catch (InputException said) {
            throw said;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InputException(where + "interrupted.", interrupted);
        } catch (Throwable cause) {
            String words = Thrown.root(cause) instanceof InputException said
                    ? said.getMessage()
                    : Cause.inWords(origin, "its record of settings", cause);
            throw new InputException(where + words, cause);
        }
    }

    private Configured<PhysicalSystem> makeSystem(ComponentRequest request) {
        Configured<PhysicalSystem> made = make(Kind.SYSTEM, PhysicalSystem.class, request);
        SystemCheck.require(made, request.where() + " (" + request.type() + "): ");
        return made;
    }

    private <T> Configured<T> make(Kind kind, Class<T> type, ComponentRequest request) {
        Registration registration = registrations.get(kind, request.type(), request.where());
        Record settings = binder.bind(kind, request);
        Inputs inputs = new Inputs(this);
        T component = type.cast(create(registration, settings, request, inputs));
        JsonNode tree = binder.toTree(settings);
        inputs.add(registration.origin());
        inputs.addFiles(tree);
        return new Configured<>(
                registration.name() + choices(settings),
                registration.name(),
                tree,
                registration.origin(),
                inputs.digests(),
                component);
    }

    private static Object create(Registration registration, Record settings, ComponentRequest request, Inputs inputs) {
        String where = request.where() + " (" + request.type() + "): ";
        Object component;
        try (ContextLoader context = ContextLoader.of(registration.origin())) {
            component = createUnchecked(registration.factory(), settings, inputs);
        } catch (InputException nested) {
            throw new InputException(where + nested.getMessage(), nested);
        } catch (IllegalArgumentException cause) {
            throw new InputException(
                    where + Thrown.message(cause).orElse("its settings were refused without a reason."), cause);
        } catch (Throwable cause) {
            throw new InputException(where + Cause.inWords(registration.origin(), "create", cause), cause);
        }
        if (component == null) {
            throw new InputException(
                    where + registration.origin().name() + " made nothing; its create must return a component.");
        }
        return component;
    }

    @SuppressWarnings("unchecked") // the settings were bound to the class of this factory's defaults
    private static <S extends Record> Object createUnchecked(
            ComponentFactory<?, S> factory, Record settings, Components components) {
        return factory.create((S) settings, components);
    }

    /** The types of the components that a record of settings chooses, in brackets. */
    private static String choices(Record settings) {
        String types = Arrays.stream(settings.getClass().getRecordComponents())
                .filter(component -> component.getType() == Choice.class)
                .map(component -> value(component, settings).type())
                .collect(Collectors.joining(", "));
        return types.isEmpty() ? "" : "[" + types + "]";
    }

    private static Choice<?> value(RecordComponent component, Record settings) {
        try {
            component.getAccessor().setAccessible(true);
            return (Choice<?>) component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException("a record's accessor is public", cause);
        }
    }
}
