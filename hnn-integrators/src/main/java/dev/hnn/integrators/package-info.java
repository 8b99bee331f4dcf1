/**
 * The integrators that ship with hnn; families have packages of their own.
 *
 * <table>
 *   <caption>Integrators</caption>
 *   <tr><th>name</th><th>class</th><th>order</th><th>preserves</th></tr>
 *   <tr><td>{@code euler}</td><td>{@link dev.hnn.integrators.ExplicitEuler}</td><td>1</td><td>nothing</td></tr>
 *   <tr><td>{@code runge-kutta-4}</td><td>{@link dev.hnn.integrators.rungekutta.RungeKutta4}</td><td>4</td>
 *       <td>nothing</td></tr>
 *   <tr><td>{@code variational}</td><td>{@link dev.hnn.integrators.VariationalIntegrator}</td><td>1</td>
 *       <td>the 2-form dq ∧ d(p + h ∂H/∂q), hence a modified energy; with {@code output: staggered} dq ∧ dp</td></tr>
 *   <tr><td>{@code symplectic-euler}</td><td>{@link dev.hnn.integrators.symplecticeuler.SymplecticEuler}</td><td>1</td>
 *       <td>dq ∧ dp</td></tr>
 *   <tr><td>{@code stormer-verlet}</td><td>{@link dev.hnn.integrators.stormerverlet.StormerVerlet}</td><td>2</td>
 *       <td>dq ∧ dp; symmetric</td></tr>
 *   <tr><td>{@code implicit-midpoint}</td><td>{@link dev.hnn.integrators.collocation.GaussLegendre}</td><td>2</td>
 *       <td>dq ∧ dp, quadratic invariants; symmetric</td></tr>
 *   <tr><td>{@code gauss-legendre}</td><td>{@link dev.hnn.integrators.collocation.GaussLegendre}</td><td>2, 4, 6, 8</td>
 *       <td>dq ∧ dp, quadratic invariants; symmetric</td></tr>
 *   <tr><td>{@code lobatto}</td><td>{@link dev.hnn.integrators.collocation.Lobatto}</td><td>2, 4, 6</td>
 *       <td>dq ∧ dp; symmetric</td></tr>
 *   <tr><td>{@code galerkin-variational}</td><td>{@link dev.hnn.integrators.galerkin.GalerkinVariational}</td>
 *       <td>2, 4, 6, 8</td><td>dq ∧ dp; symmetric</td></tr>
 *   <tr><td>{@code composition}</td><td>{@link dev.hnn.integrators.composition.Composition}, for separable H</td>
 *       <td>2, 4, 6, 8</td><td>dq ∧ dp; symmetric</td></tr>
 *   <tr><td>{@code discrete-gradient}</td><td>{@link dev.hnn.integrators.discretegradient.DiscreteGradient}</td><td>2</td>
 *       <td>H; symmetric</td></tr>
 * </table>
 *
 * <p>All of them add increments to the state by compensated summation, so that what the sums lose does not add up. What an
 * implicit method's solver leaves does, with a tolerance above round-off.
 */
package dev.hnn.integrators;
