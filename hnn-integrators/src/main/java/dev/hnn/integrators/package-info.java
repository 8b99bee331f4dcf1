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
 *   <tr><td>{@code symmetric-composition}</td>
 *       <td>{@link dev.hnn.integrators.composition.SymmetricComposition}, of a symmetric one of order 2</td>
 *       <td>2, 4, 6, 8</td><td>what the other keeps; symmetric</td></tr>
 *   <tr><td>{@code discrete-gradient}</td><td>{@link dev.hnn.integrators.discretegradient.DiscreteGradient}</td><td>2</td>
 *       <td>H; symmetric</td></tr>
 *   <tr><td>{@code itoh-abe}</td><td>{@link dev.hnn.integrators.discretegradient.ItohAbe}</td><td>1, or 2 if symmetrised</td>
 *       <td>H; if symmetrised, symmetric</td></tr>
 *   <tr><td>{@code average-vector-field}</td><td>{@link dev.hnn.integrators.discretegradient.AverageVectorField}</td><td>2</td>
 *       <td>H up to a quadrature; symmetric</td></tr>
 *   <tr><td>{@code tao}</td><td>{@link dev.hnn.integrators.extendedphasespace.Tao}</td><td>2, 4, 6, 8</td>
 *       <td>a symplectic form of the doubled phase space</td></tr>
 *   <tr><td>{@code dormand-prince-8}</td><td>{@link dev.hnn.integrators.rungekutta.DormandPrince8}</td><td>8</td>
 *       <td>nothing</td></tr>
 *   <tr><td>{@code step-halving}</td><td>{@link dev.hnn.integrators.stephalving.StepHalving}, of another one</td>
 *       <td>that of the other</td><td>what a composition of its steps keeps</td></tr>
 * </table>
 *
 * <p>All of them add increments to the state by compensated summation, so that what the sums lose does not add up. What an
 * implicit method's solver leaves does, with a tolerance above round-off.
 */
package dev.hnn.integrators;
