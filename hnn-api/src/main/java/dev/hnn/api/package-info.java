/**
 * The vocabulary of hnn and the interfaces that plugins implement. It depends on the JDK alone.
 *
 * <p>Two rules hold throughout. Whatever is configured is an immutable value, and whatever runs is a worker made from it,
 * with its own memory, for one thread. And no {@code null} is passed or returned.
 *
 * <ul>
 *   <li>{@link dev.hnn.api.dynamics}: what can be advanced in time
 *   <li>{@link dev.hnn.api.system}: physical systems
 *   <li>{@link dev.hnn.api.model}: exact and learned models of them
 *   <li>{@link dev.hnn.api.solver}: solvers of implicit equations
 *   <li>{@link dev.hnn.api.integrator}: integrators and their steppers
 *   <li>{@link dev.hnn.api.spi}: how all of these are found and configured
 * </ul>
 */
package dev.hnn.api;
