/**
 * Collocation at Gauss nodes: the implicit midpoint rule and its relatives of orders 4, 6 and 8.
 *
 * <table>
 *   <caption>Gauss–Legendre methods</caption>
 *   <tr><th>stages</th><th>order</th><th>preserves</th></tr>
 *   <tr><td>1, the implicit midpoint rule</td><td>2</td><td rowspan="4">dq ∧ dp, quadratic invariants; symmetric</td></tr>
 *   <tr><td>2</td><td>4</td></tr>
 *   <tr><td>3</td><td>6</td></tr>
 *   <tr><td>4</td><td>8</td></tr>
 * </table>
 */
package dev.hnn.integrators.collocation;
