/**
 * Explicit symplectic methods for H = T(p) + V(q), composed of the symplectic Euler method and its adjoint; and the same
 * schemes, all but {@code mclachlan-4}, over any symmetric method of order 2.
 *
 * <table>
 *   <caption>Schemes for H = T(p) + V(q), all of them symplectic, symmetric and explicit</caption>
 *   <tr><th>{@code scheme}</th><th>order</th><th>gradients a step</th></tr>
 *   <tr><td>{@code verlet}</td><td>2</td><td>1</td></tr>
 *   <tr><td>{@code yoshida-4}</td><td>4</td><td>3</td></tr>
 *   <tr><td>{@code suzuki-4}, {@code mclachlan-4}</td><td>4</td><td>5</td></tr>
 *   <tr><td>{@code yoshida-6}</td><td>6</td><td>7</td></tr>
 *   <tr><td>{@code kahan-li-6}</td><td>6</td><td>9</td></tr>
 *   <tr><td>{@code yoshida-8}, {@code suzuki-umeno-8}</td><td>8</td><td>15</td></tr>
 *   <tr><td>{@code kahan-li-8}</td><td>8</td><td>17</td></tr>
 * </table>
 */
package dev.hnn.integrators.composition;
