/** Discrete gradients, which keep the energy: those of Gonzalez, of Itoh and Abe, and the average vector field. */
package dev.hnn.integrators.discretegradient;
