/**
 * The figures of an integrator: what it claims beside what was measured, with its uncertainty and with the points of a plot.
 *
 * <p>A {@link dev.hnn.conformance.audit.Family} of problems is what it is measured on, a
 * {@link dev.hnn.conformance.audit.Depth} says how long, an {@link dev.hnn.conformance.audit.IntegratorAudit} lists the
 * {@link dev.hnn.conformance.audit.Measurement}s, and each of these gives {@link dev.hnn.conformance.audit.Reading}s. Where the
 * checks of {@link dev.hnn.conformance.IntegratorChecks} say whether an integrator may be used, these say how good it is.
 */
package dev.hnn.conformance.audit;
