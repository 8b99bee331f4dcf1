package dev.hnn.conformance;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import java.util.List;

/** The checks of an integrator: its order, what it preserves, and what every stepper promises. */
public final class IntegratorChecks {

    private IntegratorChecks() {}

    /**
     * The checks. Those of a property are not applicable to an integrator that does not claim it.
     *
     * @param integrator the integrator, of whatever kind of dynamics; where the kit has no problem of that kind, nothing is
     *     applicable
     * @return the checks, in the order in which their failures explain each other; nothing has run yet
     */
    public static List<Check> of(Integrator<?> integrator) {
        Method method = new Method(integrator);
        DynamicsUse use = new DynamicsUse(method);
        StepperStates states = new StepperStates(method);
        Independence independence = new Independence(method);
        Exactness exactness = new Exactness(method);
        return List.of(
                new Claim(
                        "consistency",
                        "(x′ − x)/h tends to f(x) with h, of either sign",
                        () -> new Consistency(method).outcome()),
                new Claim("order", "order(): over a fixed time the error is O(hʳ)", () -> new Order(method).outcome()),
                new Claim(
                        "symplectic",
                        Property.SYMPLECTIC + ": a step preserves dq ∧ dp",
                        () -> new Symplecticity(method).outcome()),
                new Claim(
                        "conjugate-symplectic-energy",
                        Property.CONJUGATE_SYMPLECTIC + ": a modified energy is preserved, so H does not drift",
                        () -> new ModifiedEnergy(method).outcome()),
                new Claim(
                        "conjugate-symplectic-volume",
                        Property.CONJUGATE_SYMPLECTIC + ": a modified volume is preserved, so volume does not drift",
                        () -> new ModifiedVolume(method).outcome()),
                new Claim(
                        "symmetric",
                        Property.SYMMETRIC + ": a step with −h undoes a step with h",
                        () -> new Symmetry(method).adjoint()),
                new Claim(
                        "time-reversal",
                        Property.SYMMETRIC + ": where H is even in p, a step with p reversed undoes a step",
                        () -> new Symmetry(method).timeReversal()),
                new Claim("energy-preserving", Property.ENERGY_PRESERVING + ": H(x′) = H(x)", exactness::energy),
                new Claim(
                        "quadratic-invariants",
                        Property.QUADRATIC_INVARIANTS_PRESERVING + ": quadratic invariants are kept",
                        exactness::quadraticInvariants),
                new Claim("explicit", Property.EXPLICIT + ": no equation is solved", use::explicit),
                new Claim("ledger", "the ledger says what was done", use::ledger),
                new Claim(
                        "dynamics-arguments",
                        "the dynamics gets arrays of the right length, outputs apart from arguments",
                        use::arrays),
                new Claim(
                        "wrong-length",
                        "start refuses a state of the wrong length by IllegalArgumentException",
                        states::wrongLength),
                new Claim(
                        "own-state",
                        "the stepper keeps no array of the caller's, and gives copies",
                        states::ownsItsState),
                new Claim(
                        "restart",
                        "start forgets everything: history, ledger, a run that was not finite",
                        states::forgets),
                new Claim("move", "moveTo forgets the state that it leaves", states::moves),
                new Claim(
                        "non-finite-states",
                        "advance never throws for numerical reasons, and NaN does not vanish",
                        states::nonFinite),
                new Claim("allocation", "advance allocates no memory", use::allocation),
                new Claim(
                        "threads",
                        "threads with a stepper each get the bits that one thread gets",
                        independence::threads),
                new Claim(
                        "ensemble",
                        "a member of an ensemble has the bits and the ledger of a stepper",
                        independence::ensemble));
    }
}
