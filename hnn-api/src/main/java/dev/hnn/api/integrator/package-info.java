/**
 * Integrators: from a dynamics and a step size to a sequence of states.
 *
 * <p>An {@link dev.hnn.api.integrator.Integrator} is immutable settings. For a run it makes a
 * {@link dev.hnn.api.integrator.Stepper}, a worker that owns the state, all scratch memory and a
 * {@link dev.hnn.api.integrator.Ledger} of the work done; it is used by one thread. An
 * {@link dev.hnn.api.integrator.Ensemble} does the same for many trajectories at once.
 */
package dev.hnn.api.integrator;
