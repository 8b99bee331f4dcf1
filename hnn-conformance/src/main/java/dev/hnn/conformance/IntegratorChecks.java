package dev.hnn.conformance;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import java.util.List;

/** The checks of an integrator: its order, what it preserves, and what every stepper promises. */
public final class IntegratorChecks {

    private IntegratorChecks() {}

    /**
     * The checks.
     *
     * @param integrator the integrator, of whatever kind of dynamics
     * @return the checks, in the order in which their failures explain each other; nothing has run yet
     */
    public static List<Check> of(Integrator<?> integrator) {
        Method method = new Method(integrator);
        return List.of(
                new Claim("order", "order(): over a fixed time the error is O(hʳ)", () -> new Order(method).outcome()),
                new Claim(
                        "symmetric",
                        Property.SYMMETRIC + ": a step with −h undoes a step with h",
                        () -> new Symmetry(method).outcome()));
    }
}
