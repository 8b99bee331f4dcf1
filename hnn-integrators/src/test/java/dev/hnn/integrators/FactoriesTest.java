package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.model.Model;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.spi.Choice;
import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.api.spi.SolverFactory;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.integrators.collocation.GaussLegendreFactory;
import dev.hnn.integrators.collocation.ImplicitMidpointFactory;
import dev.hnn.integrators.collocation.LobattoFactory;
import dev.hnn.integrators.composition.CompositionFactory;
import dev.hnn.integrators.composition.SymmetricCompositionFactory;
import dev.hnn.integrators.discretegradient.AverageVectorFieldFactory;
import dev.hnn.integrators.discretegradient.DiscreteGradientFactory;
import dev.hnn.integrators.discretegradient.ItohAbeFactory;
import dev.hnn.integrators.extendedphasespace.TaoFactory;
import dev.hnn.integrators.galerkin.GalerkinVariationalFactory;
import dev.hnn.integrators.rungekutta.DormandPrince8Factory;
import dev.hnn.integrators.rungekutta.RungeKutta4Factory;
import dev.hnn.integrators.solvers.AndersonFactory;
import dev.hnn.integrators.solvers.FixedPointFactory;
import dev.hnn.integrators.solvers.NewtonFactory;
import dev.hnn.integrators.stephalving.StepHalvingFactory;
import dev.hnn.integrators.stormerverlet.StormerVerletFactory;
import dev.hnn.integrators.symplecticeuler.SymplecticEulerFactory;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The components of the module are found like those of any plugin. */
class FactoriesTest {

    @Test
    void theServiceLoaderFindsAll() {
        assertThat(found(IntegratorFactory.class))
                .containsOnly(
                        Map.entry("euler", EulerFactory.class),
                        Map.entry("variational", VariationalFactory.class),
                        Map.entry("symplectic-euler", SymplecticEulerFactory.class),
                        Map.entry("stormer-verlet", StormerVerletFactory.class),
                        Map.entry("implicit-midpoint", ImplicitMidpointFactory.class),
                        Map.entry("gauss-legendre", GaussLegendreFactory.class),
                        Map.entry("lobatto", LobattoFactory.class),
                        Map.entry("galerkin-variational", GalerkinVariationalFactory.class),
                        Map.entry("composition", CompositionFactory.class),
                        Map.entry("symmetric-composition", SymmetricCompositionFactory.class),
                        Map.entry("runge-kutta-4", RungeKutta4Factory.class),
                        Map.entry("discrete-gradient", DiscreteGradientFactory.class),
                        Map.entry("itoh-abe", ItohAbeFactory.class),
                        Map.entry("average-vector-field", AverageVectorFieldFactory.class),
                        Map.entry("tao", TaoFactory.class),
                        Map.entry("dormand-prince-8", DormandPrince8Factory.class),
                        Map.entry("step-halving", StepHalvingFactory.class));
        assertThat(found(SolverFactory.class))
                .containsOnly(
                        Map.entry("fixed-point", FixedPointFactory.class),
                        Map.entry("newton", NewtonFactory.class),
                        Map.entry("anderson", AndersonFactory.class));
    }

    @Test
    void theVariationalFactoryUsesTheSolverAndTheFormOfItsSettings() {
        Hamiltonian oscillator = new Oscillator();
        double[] x0 = {1, 0.5};
        for (VariationalFactory.FormSetting form : VariationalFactory.FormSetting.values()) {
            for (String solver : List.of("fixed-point", "newton")) {
                Integrator<?> made = new VariationalFactory()
                        .create(
                                new VariationalFactory.Settings(
                                        Choice.of(solver), form, SchemeVariant.PAPER, Output.STATE),
                                new Solvers());
                assertThat(made).isInstanceOfSatisfying(VariationalIntegrator.class, integrator -> {
                    var stepper = integrator.stepper(oscillator, 0.1);
                    Simulation.finalState(stepper, x0, 10);
                    boolean solves = switch (form) {
                        case BY_SOLVER -> solver.equals("fixed-point");
                        case JOINT -> true;
                        case REDUCED -> false;
                    };
                    assertThat(stepper.ledger().solves()).isEqualTo(solves ? 10 : 0);
                    assertThat(stepper.ledger().hessianVectorProducts() > 0)
                            .isEqualTo(solves && solver.equals("newton"));
                });
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static <F extends ComponentFactory> Map<String, Class<?>> found(Class<F> kind) {
        return ServiceLoader.load(kind).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.toMap(ComponentFactory::name, Object::getClass));
    }

    /** Resolves solvers by name, with their defaults; nothing else is asked for. */
    private static final class Solvers implements Components {

        @Override
        public NonlinearSolver solver(Choice<NonlinearSolver> choice) {
            return switch (choice.type()) {
                case "fixed-point" -> new FixedPointFactory().create(new FixedPointFactory().defaults(), this);
                case "newton" -> new NewtonFactory().create(new NewtonFactory().defaults(), this);
                default -> throw new IllegalArgumentException("There is no solver " + choice.type() + ".");
            };
        }

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
    }
}
