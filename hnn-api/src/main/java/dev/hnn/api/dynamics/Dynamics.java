package dev.hnn.api.dynamics;

/**
 * Anything that can be advanced in time by an {@link dev.hnn.api.integrator.Integrator}.
 *
 * <p>The sub-interfaces say what is known of it. An integrator names the one that it needs; a pair of model and
 * integrator that does not fit is reported and skipped. New kinds (a Lagrangian, a flow map with a fixed step size) join
 * as further sub-interfaces.
 */
public interface Dynamics {

    /** Length of a state: 2n for a canonical system with n degrees of freedom. */
    int dimension();
}
