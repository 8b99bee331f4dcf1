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
 *   <tr><td>{@code kepler}</td><td>{@link dev.hnn.systems.Kepler}</td>
 *       <td>|p|²/2 − μ/|q|</td><td>the pericentre</td></tr>
 *   <tr><td>{@code henon-heiles}</td><td>{@link dev.hnn.systems.HenonHeiles}</td>
 *       <td>(|p|² + |q|²)/2 + q₁²q₂ − q₂³/3</td><td>the origin, moving</td></tr>
 *   <tr><td>{@code nonseparable-oscillator}</td><td>{@link dev.hnn.systems.NonseparableOscillator}</td>
 *       <td>(q² + 1)(p² + 1)/2</td><td>(−3, 0)</td></tr>
 * </table>
 *
 * <p>All quantities are in one consistent system of units, which is the user's choice; angles are in radians.
 */
package dev.hnn.systems;
