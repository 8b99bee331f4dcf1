/**
 * Variational integrators of higher order, by Galerkin's method: a discrete action over polynomials, made stationary.
 *
 * <table>
 *   <caption>Methods of degree s, all of them symplectic and symmetric</caption>
 *   <tr><th>nodes</th><th>number</th><th>order</th><th>what it is</th></tr>
 *   <tr><td>Gauss</td><td>s</td><td>2s</td><td>Gauss–Legendre collocation; the midpoint rule for s = 1</td></tr>
 *   <tr><td>Gauss</td><td>s + 1</td><td>2s</td><td></td></tr>
 *   <tr><td>Lobatto</td><td>s</td><td>2s − 2</td><td>the Lobatto IIIA–IIIB pair; Störmer–Verlet for s = 2</td></tr>
 *   <tr><td>Lobatto</td><td>s + 1</td><td>2s</td><td>for s = 1 the trapezoidal rule of the action</td></tr>
 * </table>
 */
package dev.hnn.integrators.galerkin;
