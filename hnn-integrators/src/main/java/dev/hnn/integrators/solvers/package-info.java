/**
 * The nonlinear solvers that ship with hnn, for y = φ(y).
 *
 * <p>All end when the last update is within the tolerance, or when updates have stopped shrinking at the level of
 * round-off (Hairer, Lubich, Wanner, <i>Geometric Numerical Integration</i>, section VIII.6): a tolerance that is too
 * loose leaves an error with a bias, and the energy drifts. With a tolerance of 0 only round-off ends them.
 */
package dev.hnn.integrators.solvers;
