/**
 * Collocation at Gauss nodes, which is the implicit midpoint rule and its relatives of orders 4, 6 and 8, and at Lobatto nodes,
 * in a pair with the method that is conjugate to it.
 *
 * <table>
 *   <caption>Orders</caption>
 *   <tr><th>stages</th><th>Gauss–Legendre</th><th>Lobatto IIIA–IIIB</th></tr>
 *   <tr><td>1</td><td>2, the implicit midpoint rule</td><td></td></tr>
 *   <tr><td>2</td><td>4</td><td>2</td></tr>
 *   <tr><td>3</td><td>6</td><td>4</td></tr>
 *   <tr><td>4</td><td>8</td><td>6</td></tr>
 *   <tr><th>preserves</th><td>dq ∧ dp, quadratic invariants; symmetric</td><td>dq ∧ dp; symmetric</td></tr>
 * </table>
 */
package dev.hnn.integrators.collocation;
