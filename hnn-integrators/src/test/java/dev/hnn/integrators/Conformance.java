package dev.hnn.integrators;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.conformance.Finding;
import dev.hnn.conformance.IntegratorChecks;

/** The conformance checks one by one, to see which of them a wrong method fails. */
public final class Conformance {

    private Conformance() {}

    /** What a check says of a method. */
    public static Finding check(Integrator<?> method, String name) {
        return IntegratorChecks.of(method).stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
