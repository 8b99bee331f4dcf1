package dev.hnn.bench.audit;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.bench.plugin.Origin;

/**
 * An integrator that is verified.
 *
 * @param label what tables call it, with the settings that select the method: "gauss-legendre stages 3"
 * @param origin whose it is
 * @param integrator the integrator
 */
public record Subject(String label, Origin origin, Integrator<?> integrator) {}
