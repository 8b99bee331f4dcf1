/** Discrete gradients, which keep the energy. */
package dev.hnn.integrators.discretegradient;
