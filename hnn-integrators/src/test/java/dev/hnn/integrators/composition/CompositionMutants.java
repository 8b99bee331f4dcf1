package dev.hnn.integrators.composition;

import dev.hnn.api.integrator.Integrator;
import java.util.function.Consumer;

/** Compositions with a slip in a coefficient. */
public final class CompositionMutants {

    private CompositionMutants() {}

    public static Integrator<?> sign(Scheme scheme) {
        return with(scheme, alpha -> {
            alpha[0] = -alpha[0];
            alpha[alpha.length - 1] = -alpha[alpha.length - 1];
        });
    }

    public static Integrator<?> swappedSteps(Scheme scheme) {
        return with(scheme, alpha -> {
            int middle = alpha.length / 2;
            double step = alpha[middle];
            alpha[middle] = alpha[middle - 1];
            alpha[middle - 1] = step;
        });
    }

    public static Integrator<?> digit(Scheme scheme) {
        return with(scheme, alpha -> {
            alpha[0] += 1e-4;
            alpha[alpha.length / 2] -= 1e-4;
        });
    }

    /** χ and χ* exchanged in every pair. */
    public static Integrator<?> otherOrder(Scheme scheme) {
        return with(scheme, alpha -> {
            for (int i = 0; i < alpha.length / 2; i++) {
                double first = alpha[i];
                alpha[i] = alpha[alpha.length - 1 - i];
                alpha[alpha.length - 1 - i] = first;
            }
        });
    }

    private static Integrator<?> with(Scheme scheme, Consumer<double[]> slip) {
        Coefficients right = scheme.coefficients();
        double[] alpha = new double[right.stages()];
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = right.alpha(i);
        }
        slip.accept(alpha);
        return new Composition(scheme.order(), Coefficients.ofPair(alpha));
    }
}
