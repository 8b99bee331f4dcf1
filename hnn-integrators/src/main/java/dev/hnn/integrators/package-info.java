/**
 * The integrators that ship with hnn.
 *
 * <table>
 *   <caption>Integrators</caption>
 *   <tr><th>name</th><th>class</th><th>order</th><th>preserves</th></tr>
 *   <tr><td>{@code euler}</td><td>{@link dev.hnn.integrators.ExplicitEuler}</td><td>1</td><td>nothing</td></tr>
 *   <tr><td>{@code variational}</td><td>{@link dev.hnn.integrators.VariationalIntegrator}</td><td>1</td>
 *       <td>the 2-form dq ∧ d(p + h ∂H/∂q), hence a modified energy</td></tr>
 * </table>
 *
 * <p>All of them add increments to the state by compensated summation, so that round-off grows like the square root of
 * the number of steps.
 */
package dev.hnn.integrators;
