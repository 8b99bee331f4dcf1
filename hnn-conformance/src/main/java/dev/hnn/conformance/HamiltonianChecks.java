package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.List;

/** The checks of a Hamiltonian's derivatives, that of a system or that of a model. */
final class HamiltonianChecks {

    private HamiltonianChecks() {}

    static List<Check> of(Workers<Hamiltonian> hamiltonians, Workers<States> states) {
        Workers<Derivatives> derivatives = () -> new Derivatives(hamiltonians.make(), states.make());
        Workers<Values> values = () -> new Values(hamiltonians.make(), states.make());
        return List.of(
                new Claim(
                        "gradient",
                        "gradient(x) is ∇H, the derivative of energy(x)",
                        () -> derivatives.make().gradient()),
                new Claim(
                        "energy-bits",
                        "energy(x) has the bits of the value that gradient(x) returns",
                        () -> values.make().energy()),
                new Claim(
                        "hessian-vector",
                        "hessianVector(x, v) is the derivative of gradient(x) along v",
                        () -> derivatives.make().hessianVector()),
                new Claim(
                        "hessian-symmetry",
                        "hessianVector multiplies by a symmetric matrix",
                        () -> derivatives.make().symmetry()),
                new Claim(
                        "vector-field",
                        "evaluate(x) is J∇H(x)",
                        () -> values.make().vectorField()),
                new Claim(
                        "separable-parts",
                        "H = T(p) + V(q), and each part keeps to its half",
                        () -> new Parts(hamiltonians.make(), states.make()).outcome()));
    }
}
