/** Explicit Runge–Kutta methods, which preserve nothing: controls. */
package dev.hnn.integrators.rungekutta;
