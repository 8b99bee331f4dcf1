package dev.hnn.integrators.extendedphasespace;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.integrators.composition.Coefficients;

/** Tao's method with a slip in a coefficient. */
public final class TaoMutants {

    private TaoMutants() {}

    public static Integrator<?> sign() {
        return new Tao(4, Coefficients.ofSymmetric(-1 / (2 - Math.cbrt(2))), 10);
    }
}
