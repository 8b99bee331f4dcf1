package dev.hnn.integrators;

import static dev.hnn.conformance.audit.Quantity.DETERMINISM;
import static dev.hnn.conformance.audit.Quantity.ENERGY_CHANGE;
import static dev.hnn.conformance.audit.Quantity.ENERGY_DRIFT;
import static dev.hnn.conformance.audit.Quantity.INVARIANT_CHANGE;
import static dev.hnn.conformance.audit.Quantity.ORDER;
import static dev.hnn.conformance.audit.Quantity.REVERSAL;
import static dev.hnn.conformance.audit.Quantity.ROUND_OFF_GROWTH;
import static dev.hnn.conformance.audit.Quantity.SOLVER;
import static dev.hnn.conformance.audit.Quantity.SYMPLECTIC_DEFECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.conformance.audit.Depth;
import dev.hnn.conformance.audit.Family;
import dev.hnn.conformance.audit.IntegratorAudit;
import dev.hnn.conformance.audit.Measurement;
import dev.hnn.conformance.audit.Quantity;
import dev.hnn.conformance.audit.Reading;
import dev.hnn.integrators.collocation.GaussLegendre;
import dev.hnn.integrators.collocation.GaussMutants;
import dev.hnn.integrators.collocation.LobattoMutants;
import dev.hnn.integrators.composition.CompositionMutants;
import dev.hnn.integrators.composition.Scheme;
import dev.hnn.integrators.discretegradient.AverageVectorFieldMutants;
import dev.hnn.integrators.discretegradient.DiscreteGradient;
import dev.hnn.integrators.discretegradient.ItohAbe;
import dev.hnn.integrators.extendedphasespace.TaoMutants;
import dev.hnn.integrators.galerkin.GalerkinMutants;
import dev.hnn.integrators.rungekutta.RungeKutta4;
import dev.hnn.integrators.rungekutta.RungeKuttaMutants;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;
import dev.hnn.integrators.stormerverlet.Splitting;
import dev.hnn.integrators.stormerverlet.StormerVerlet;
import dev.hnn.integrators.symplecticeuler.SymplecticEuler;
import dev.hnn.integrators.symplecticeuler.Variant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong methods, and which figure of {@code hnn verify --quick} gives each of them away. */
class MutationsTest {

    private static final Depth DEPTH = Depth.QUICK;

    static Stream<Arguments> mutations() {
        NewtonSolver newton = new NewtonSolver(1e-12, 50);
        Set<Property> ofMidpoint =
                Set.of(Property.SYMPLECTIC, Property.SYMMETRIC, Property.QUADRATIC_INVARIANTS_PRESERVING);
        return Stream.of(
                mutation("euler, a step of 1.001 h", longer(new ExplicitEuler()), ORDER),
                mutation("symplectic-euler, a step of 1.001 h", longer(euler(newton)), ORDER),
                mutation(
                        "symplectic-euler, its halves in the other order",
                        claiming(new VariationalIntegrator(newton, Form.REDUCED), 1, Set.of(Property.SYMPLECTIC)),
                        SYMPLECTIC_DEFECT),
                mutation(
                        "symplectic-euler that is called symmetric and of order 2",
                        claiming(euler(newton), 2, Set.of(Property.SYMPLECTIC, Property.SYMMETRIC)),
                        ORDER,
                        REVERSAL),
                mutation(
                        "variational, a step of 1.001 h", longer(new VariationalIntegrator(newton, Form.JOINT)), ORDER),
                mutation(
                        "variational, its second half at the old state",
                        claiming(new ExplicitEuler(), 1, Set.of(Property.CONJUGATE_SYMPLECTIC)),
                        ENERGY_DRIFT,
                        ROUND_OFF_GROWTH),
                mutation(
                        "variational, a loose tolerance",
                        new VariationalIntegrator(new FixedPointSolver(1e-7, 100), Form.JOINT),
                        SYMPLECTIC_DEFECT,
                        ROUND_OFF_GROWTH),
                mutation("gauss-legendre, one stage, a weight", GaussMutants.weight(1), ORDER),
                mutation("gauss-legendre, two stages, a sign", GaussMutants.sign(2), SYMPLECTIC_DEFECT),
                mutation(
                        "gauss-legendre, two stages, swapped nodes",
                        GaussMutants.swappedNodes(2),
                        ORDER,
                        SYMPLECTIC_DEFECT),
                mutation("gauss-legendre, three stages, a weight", GaussMutants.weight(3), ORDER),
                mutation("gauss-legendre, three stages, a node", GaussMutants.node(3), ORDER),
                mutation("gauss-legendre, four stages, a sign", GaussMutants.sign(4), SYMPLECTIC_DEFECT),
                mutation("gauss-legendre, four stages, a node", GaussMutants.node(4), ORDER),
                mutation("gauss-legendre, two stages, a digit", GaussMutants.rounding(2), ROUND_OFF_GROWTH),
                mutation("lobatto, three stages, a sign", LobattoMutants.sign(3), SYMPLECTIC_DEFECT),
                mutation("lobatto, three stages, a node", LobattoMutants.node(3), ORDER),
                mutation("galerkin-variational, a sign", GalerkinMutants.sign(), SYMPLECTIC_DEFECT),
                mutation("galerkin-variational, a weight", GalerkinMutants.weight(), ORDER),
                mutation(
                        "stormer-verlet, a step of 1.001 h",
                        longer(new StormerVerlet(Splitting.KICK_DRIFT_KICK, newton)),
                        ORDER),
                mutation(
                        "stormer-verlet without its second half",
                        claiming(euler(newton), 2, Set.of(Property.SYMPLECTIC, Property.SYMMETRIC)),
                        ORDER,
                        REVERSAL),
                mutation("tao, a sign", TaoMutants.sign(), ORDER),
                mutation("average-vector-field, a node", AverageVectorFieldMutants.node(), ORDER),
                mutation("itoh-abe, a step of 1.001 h", longer(new ItohAbe(true, newton)), ORDER),
                mutation("dormand-prince-8, a sign", RungeKuttaMutants.signOfDormandPrince(), ORDER),
                mutation("composition yoshida-4, a sign", CompositionMutants.sign(Scheme.YOSHIDA_4), ORDER),
                mutation("composition suzuki-4, swapped", CompositionMutants.swappedSteps(Scheme.SUZUKI_4), ORDER),
                mutation(
                        "composition mclachlan-4, the pairs in the other order",
                        CompositionMutants.otherOrder(Scheme.MCLACHLAN_4),
                        ORDER),
                mutation("composition yoshida-6, a digit", CompositionMutants.digit(Scheme.YOSHIDA_6), ORDER),
                mutation("composition kahan-li-8, swapped", CompositionMutants.swappedSteps(Scheme.KAHAN_LI_8), ORDER),
                mutation("runge-kutta-4, a sign", RungeKuttaMutants.sign(), ORDER),
                mutation("runge-kutta-4, swapped nodes", RungeKuttaMutants.swappedNodes(), ORDER),
                mutation("runge-kutta-4, swapped weights", RungeKuttaMutants.swappedWeights(), ORDER),
                mutation(
                        "runge-kutta-4 with all claims of the midpoint rule",
                        claiming(new RungeKutta4(), 4, ofMidpoint),
                        SYMPLECTIC_DEFECT,
                        REVERSAL,
                        ENERGY_DRIFT,
                        INVARIANT_CHANGE,
                        ROUND_OFF_GROWTH),
                mutation(
                        "discrete-gradient without its correction",
                        claiming(new GaussLegendre(1, newton), 2, Set.of(Property.ENERGY_PRESERVING)),
                        ENERGY_CHANGE),
                mutation("discrete-gradient, a step of 1.001 h", longer(new DiscreteGradient(newton)), ORDER),
                mutation(
                        "discrete-gradient that gives up after two iterations",
                        new DiscreteGradient(new FixedPointSolver(1e-12, 2)),
                        SOLVER,
                        ENERGY_CHANGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void itsFiguresGiveItAway(String what, Integrator<?> mutant, Set<Quantity> expected) {
        Set<Quantity> failed = EnumSet.noneOf(Quantity.class);
        for (Family family : List.of(Family.separable(), Family.nonSeparable())) {
            if (family.fits(mutant)) {
                for (Measurement measurement : IntegratorAudit.of(mutant, family, DEPTH)) {
                    measurement.take().stream()
                            .filter(reading -> reading.verdict() == Verdict.FAILED)
                            .map(Reading::quantity)
                            .forEach(failed::add);
                }
            }
        }
        assertThat(failed).as(what).containsAll(expected).doesNotContain(DETERMINISM);
    }

    private static Arguments mutation(String what, Integrator<?> mutant, Quantity... caughtBy) {
        return Arguments.of(what, mutant, EnumSet.copyOf(List.of(caughtBy)));
    }

    private static SymplecticEuler euler(NewtonSolver solver) {
        return new SymplecticEuler(Variant.POSITION_FIRST, solver);
    }

    private static <D extends Dynamics> Claiming<D> claiming(
            Integrator<D> method, int order, Set<Property> properties) {
        return new Claiming<>(method, order, properties);
    }

    /** A coefficient that is off by a thousandth wherever h stands. */
    private static <D extends Dynamics> Integrator<D> longer(Integrator<D> method) {
        return new Integrator<>() {

            @Override
            public Class<D> dynamicsType() {
                return method.dynamicsType();
            }

            @Override
            public int order() {
                return method.order();
            }

            @Override
            public Set<Property> properties() {
                return method.properties();
            }

            @Override
            public Stepper stepper(D dynamics, double stepSize) {
                return method.stepper(dynamics, 1.001 * stepSize);
            }
        };
    }
}
