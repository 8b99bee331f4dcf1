package dev.hnn.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.ReferenceFlow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntegratorChecksTest {

    private static final Map<String, Integrator<?>> WRONG = wrong();

    @ParameterizedTest
    @MethodSource("checks")
    void aWrongIntegratorIsCaught(String check) {
        WrongComponents.assertCaught(check, IntegratorChecks.of(WRONG.get(check)));
    }

    @Test
    void thereIsAWrongIntegratorForEveryCheck() {
        WrongComponents.assertComplete(WRONG.keySet(), IntegratorChecks.of(euler()));
    }

    @Test
    void aMethodForVectorFieldsPasses() {
        WrongComponents.assertSound(
                IntegratorChecks.of(
                        new MapIntegrator<>(VectorField.class, 4, Set.of(Property.EXPLICIT), Maps::rungeKutta)),
                "symplectic",
                "conjugate-symplectic-energy",
                "conjugate-symplectic-volume",
                "symmetric",
                "time-reversal",
                "energy-preserving",
                "quadratic-invariants");
    }

    @Test
    void aSymplecticMethodPasses() {
        WrongComponents.assertSound(
                IntegratorChecks.of(new MapIntegrator<>(
                        Hamiltonian.class,
                        2,
                        Set.of(
                                Property.SYMPLECTIC,
                                Property.CONJUGATE_SYMPLECTIC,
                                Property.SYMMETRIC,
                                Property.QUADRATIC_INVARIANTS_PRESERVING),
                        Maps::midpoint)),
                "energy-preserving",
                "explicit");
    }

    @Test
    void methodsForSeparableHamiltoniansPass() {
        Set<Property> properties =
                Set.of(Property.SYMPLECTIC, Property.CONJUGATE_SYMPLECTIC, Property.SYMMETRIC, Property.EXPLICIT);
        WrongComponents.assertSound(
                IntegratorChecks.of(new MapIntegrator<>(SeparableHamiltonian.class, 2, properties, Maps::leapfrog)),
                "energy-preserving",
                "quadratic-invariants");
        WrongComponents.assertSound(
                IntegratorChecks.of(
                        new MapIntegrator<>(SeparableHamiltonian.class, 6, properties, Maps::compositionOfOrderSix)),
                "energy-preserving",
                "quadratic-invariants");
    }

    /** The method's adjoint and the motion reversed are two things; neither check stands for the other. */
    @ParameterizedTest
    @ValueSource(strings = {"symmetric", "time-reversal"})
    void eachKindOfSymmetryIsCaughtByItsOwnCheckAlone(String check) {
        assertThat(IntegratorChecks.of(WRONG.get(check)).stream()
                        .map(Check::run)
                        .filter(finding -> finding.verdict() == Verdict.FAILED)
                        .map(Finding::check))
                .containsExactly(check);
    }

    /** Few of their errors are neither those of long steps nor of round-off, whichever problems fit. */
    @ParameterizedTest
    @MethodSource("ofOrderEight")
    void methodsOfHighOrderPass(Integrator<?> integrator) {
        assertOrder(integrator, Verdict.PASSED);
    }

    static Stream<Integrator<?>> ofOrderEight() {
        return Stream.of(
                gauss(SeparableHamiltonian.class, 8),
                gauss(Hamiltonian.class, 8),
                gauss(VectorField.class, 8),
                new MapIntegrator<>(SeparableHamiltonian.class, 8, Set.of(), Maps::compositionOfOrderEight));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 9, 10})
    void aHighOrderThatIsNotTheirsIsCaught(int order) {
        assertOrder(gauss(SeparableHamiltonian.class, order), Verdict.FAILED);
        assertOrder(gauss(VectorField.class, order), Verdict.FAILED);
    }

    /** No figures are no proof. */
    @Test
    void anOrderThatCannotBeResolvedIsNotBelieved() {
        Integrator<VectorField> exact = new MapIntegrator<>(
                VectorField.class, 8, Set.of(), (field, h, x, scratch, ledger) -> follow(field, h, x));
        assertThat(assertOrder(exact, Verdict.FAILED).measured()).contains("cannot be resolved");
    }

    private static void follow(VectorField field, double h, double[] x) {
        double[] scale = new double[x.length];
        Arrays.fill(scale, 1);
        new ReferenceFlow(field, scale, 1e-14).follow(x, h);
    }

    private static Finding assertOrder(Integrator<?> integrator, Verdict verdict) {
        Finding finding =
                WrongComponents.named("order", IntegratorChecks.of(integrator)).run();
        assertThat(finding.verdict()).as(finding.toString()).isEqualTo(verdict);
        return finding;
    }

    private static <D extends VectorField> Integrator<D> gauss(Class<D> type, int order) {
        return new MapIntegrator<>(type, order, Set.of(Property.SYMPLECTIC, Property.SYMMETRIC), new Gauss()::apply);
    }

    @Test
    void anEnergyPreservingMethodPasses() {
        WrongComponents.assertSound(
                IntegratorChecks.of(new MapIntegrator<>(
                        Hamiltonian.class,
                        2,
                        Set.of(Property.ENERGY_PRESERVING, Property.SYMMETRIC),
                        Maps::discreteGradient)),
                "symplectic",
                "conjugate-symplectic-energy",
                "conjugate-symplectic-volume",
                "quadratic-invariants",
                "explicit");
    }

    /** Keeping the energy is not enough: that is what the check of the volume is for. */
    @Test
    void aProjectionDeceivesTheCheckOfTheEnergy() {
        Finding energy = WrongComponents.named("conjugate-symplectic-energy", IntegratorChecks.of(projection()))
                .run();
        assertThat(energy.verdict()).as(energy.toString()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void nothingIsApplicableToAnUnknownKindOfDynamics() {
        Integrator<Dynamics> integrator = new Integrator<>() {
            @Override
            @SuppressWarnings("unchecked") // a kind of dynamics that the kit does not know
            public Class<Dynamics> dynamicsType() {
                return (Class<Dynamics>) (Class<?>) Lagrangian.class;
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public Set<Property> properties() {
                return Set.of();
            }

            @Override
            public Stepper stepper(Dynamics dynamics, double stepSize) {
                throw new AssertionError("there is no dynamics for it");
            }
        };
        assertThat(IntegratorChecks.of(integrator))
                .allSatisfy(check -> assertThat(check.run().verdict()).isEqualTo(Verdict.NOT_APPLICABLE));
    }

    private interface Lagrangian extends Dynamics {}

    static Set<String> checks() {
        return WRONG.keySet();
    }

    private static MapIntegrator<VectorField> euler(Property... properties) {
        return new MapIntegrator<>(VectorField.class, 1, Set.of(properties), Maps::euler);
    }

    private static MapIntegrator<Hamiltonian> projection() {
        return new MapIntegrator<>(Hamiltonian.class, 1, Set.of(Property.CONJUGATE_SYMPLECTIC), Maps::projected);
    }

    private static Map<String, Integrator<?>> wrong() {
        Map<String, Integrator<?>> wrong = new LinkedHashMap<>();
        wrong.put(
                "consistency",
                new MapIntegrator<>(
                        VectorField.class,
                        1,
                        Set.of(),
                        (field, h, x, scratch, ledger) ->
                                Maps.euler(field, Math.abs(h), x, scratch, ledger))); // forwards whatever the sign
        wrong.put("order", new MapIntegrator<>(VectorField.class, 2, Set.of(), Maps::euler));
        wrong.put(
                "symplectic", new MapIntegrator<>(VectorField.class, 4, Set.of(Property.SYMPLECTIC), Maps::rungeKutta));
        wrong.put(
                "conjugate-symplectic-energy",
                new MapIntegrator<>(VectorField.class, 4, Set.of(Property.CONJUGATE_SYMPLECTIC), Maps::rungeKutta));
        wrong.put("conjugate-symplectic-volume", projection());
        wrong.put(
                "symmetric",
                new MapIntegrator<>( // reversing the momenta does reverse it
                        VectorField.class,
                        1,
                        Set.of(Property.SYMMETRIC),
                        (field, h, x, scratch, ledger) ->
                                Maps.midpoint(field, h * (1 + 0.01 * h), x, scratch, ledger)));
        wrong.put(
                "time-reversal",
                new MapIntegrator<>(Hamiltonian.class, 2, Set.of(Property.SYMMETRIC), Maps::midpointWithFriction));
        wrong.put(
                "energy-preserving",
                new MapIntegrator<>(Hamiltonian.class, 2, Set.of(Property.ENERGY_PRESERVING), Maps::midpoint));
        wrong.put(
                "quadratic-invariants",
                new MapIntegrator<>(
                        SeparableHamiltonian.class,
                        2,
                        Set.of(Property.QUADRATIC_INVARIANTS_PRESERVING), // of the form qᵀSp only
                        Maps::leapfrog));
        wrong.put("explicit", new MapIntegrator<>(VectorField.class, 2, Set.of(Property.EXPLICIT), Maps::midpoint));
        wrong.put("ledger", new MapIntegrator<>(VectorField.class, 1, Set.of(), (field, h, x, scratch, ledger) -> {
            field.evaluate(x, scratch[0]); // not counted
            Maps.add(x, h, scratch[0], x);
        }));
        wrong.put(
                "dynamics-arguments",
                new MapIntegrator<>(VectorField.class, 1, Set.of(), (field, h, x, scratch, ledger) -> {
                    System.arraycopy(x, 0, scratch[0], 0, x.length);
                    Maps.evaluate(field, scratch[0], scratch[0], ledger); // in place
                    Maps.add(x, h, scratch[0], x);
                }));
        wrong.put("wrong-length", wrongStepper((field, h) -> new MapIntegrator.MapStepper<>(Maps::euler, field, h) {
            @Override
            public void start(double[] x0) {
                super.start(Arrays.copyOf(x0, x.length)); // cut or filled up
            }
        }));
        wrong.put("own-state", wrongStepper((field, h) -> new MapIntegrator.MapStepper<>(Maps::euler, field, h) {
            @Override
            public void start(double[] x0) {
                super.start(x0);
                x = x0;
            }
        }));
        wrong.put("restart", wrongStepper((field, h) -> new RemembersItsSlope(field, h)));
        wrong.put("move", wrongStepper((field, h) -> new RemembersWhereItWas(field, h)));
        wrong.put(
                "non-finite-states",
                new MapIntegrator<>(VectorField.class, 1, Set.of(), (field, h, x, scratch, ledger) -> {
                    Maps.euler(field, h, x, scratch, ledger);
                    if (!Double.isFinite(x[0])) {
                        throw new ArithmeticException("diverged");
                    }
                }));
        wrong.put("allocation", wrongStepper((field, h) -> new MapIntegrator.MapStepper<>(Maps::euler, field, h) {
            private double[] last = {};

            @Override
            public void advance() {
                last = x.clone();
                super.advance();
                if (last.length != x.length) {
                    throw new AssertionError();
                }
            }
        }));
        double[] shared = new double[4];
        wrong.put("threads", new MapIntegrator<>(VectorField.class, 1, Set.of(), (field, h, x, scratch, ledger) -> {
            Maps.evaluate(field, x, scratch[0], ledger);
            System.arraycopy(scratch[0], 0, shared, 0, x.length);
            Race.window();
            Maps.add(x, h, shared, x);
        }));
        wrong.put("ensemble", new MapIntegrator<VectorField>(VectorField.class, 1, Set.of(), Maps::euler) {
            @Override
            public Ensemble ensemble(VectorField field, double stepSize, int size) {
                return new NobodyLeaves(super.ensemble(field, stepSize, size));
            }
        });
        return wrong;
    }

    /** Makes steppers that are not sound. */
    @FunctionalInterface
    private interface Steppers {
        Stepper stepper(VectorField field, double h);
    }

    private static Integrator<VectorField> wrongStepper(Steppers steppers) {
        return new MapIntegrator<>(VectorField.class, 1, Set.of(), Maps::euler) {
            @Override
            public Stepper stepper(VectorField field, double stepSize) {
                return steppers.stepper(field, stepSize);
            }
        };
    }

    /** The method of Adams and Bashforth, of order 2, whose history survives a start. */
    private static final class RemembersItsSlope extends MapIntegrator.MapStepper<VectorField> {

        RemembersItsSlope(VectorField field, double h) {
            super(new StepWithHistory(), field, h);
        }
    }

    private static final class StepWithHistory implements MapIntegrator.StepMap<VectorField> {

        private double[] before = {};

        @Override
        public void apply(VectorField field, double h, double[] x, double[][] scratch, Ledger ledger) {
            Maps.evaluate(field, x, scratch[0], ledger);
            if (before.length == 0) {
                before = scratch[0].clone();
            }
            for (int i = 0; i < x.length; i++) {
                x[i] += h * (1.5 * scratch[0][i] - 0.5 * before[i]);
            }
            System.arraycopy(scratch[0], 0, before, 0, x.length);
        }
    }

    /** Euler's method by the slope at the end of the last step, which is not that of the state it is moved to. */
    private static final class RemembersWhereItWas extends MapIntegrator.MapStepper<VectorField> {

        private final VectorField field;
        private final double h;
        private final double[] slope;
        private boolean known;

        RemembersWhereItWas(VectorField field, double h) {
            super(Maps::euler, field, h);
            this.field = field;
            this.h = h;
            this.slope = new double[field.dimension()];
        }

        @Override
        public void start(double[] x0) {
            super.start(x0);
            known = false;
        }

        @Override
        public void moveTo(double[] x, double[] remainder) {
            System.arraycopy(x, 0, this.x, 0, x.length);
        }

        @Override
        public void advance() {
            if (!known) {
                Maps.evaluate(field, x, slope, ledger());
                known = true;
            }
            Maps.add(x, h, slope, x);
            Maps.evaluate(field, x, slope, ledger());
            ledger().step();
        }
    }

    /** Members go on although they have left. */
    private record NobodyLeaves(Ensemble ensemble) implements Ensemble {

        @Override
        public int size() {
            return ensemble.size();
        }

        @Override
        public void start(double[][] x0) {
            ensemble.start(x0);
        }

        @Override
        public void advance() {
            ensemble.advance();
        }

        @Override
        public void leave(int member) {
            // Stays.
        }

        @Override
        public void state(int member, double[] out) {
            ensemble.state(member, out);
        }

        @Override
        public Ledger ledger(int member) {
            return ensemble.ledger(member);
        }
    }
}
