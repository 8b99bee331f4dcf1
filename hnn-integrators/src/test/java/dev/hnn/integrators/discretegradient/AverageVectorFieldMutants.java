package dev.hnn.integrators.discretegradient;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.integrators.solvers.NewtonSolver;

/** The averaged vector field with a slip in its quadrature. */
public final class AverageVectorFieldMutants {

    private AverageVectorFieldMutants() {}

    public static Integrator<?> node() {
        GaussRule rule = GaussRule.of(3);
        rule.nodes()[0] += 0.01;
        return new AverageVectorField(rule, new NewtonSolver(1e-12, 50));
    }
}
