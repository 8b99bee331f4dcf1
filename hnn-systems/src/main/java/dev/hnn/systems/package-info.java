/**
 * The physical systems that ship with hnn.
 *
 * <table>
 *   <caption>Systems</caption>
 *   <tr><th>name</th><th>class</th><th>H(q, p)</th><th>starts from</th></tr>
 *   <tr><td>{@code harmonic-oscillator}</td><td>{@link dev.hnn.systems.HarmonicOscillator}</td>
 *       <td>p²/(2m) + kq²/2</td><td>(1, 0)</td></tr>
 *   <tr><td>{@code pendulum}</td><td>{@link dev.hnn.systems.Pendulum}</td>
 *       <td>p²/(2ml²) + mgl(1 − cos q)</td><td>(π/2, 0)</td></tr>
 * </table>
 *
 * <p>All quantities are in one consistent system of units, which is the user's choice; angles are in radians.
 */
package dev.hnn.systems;
