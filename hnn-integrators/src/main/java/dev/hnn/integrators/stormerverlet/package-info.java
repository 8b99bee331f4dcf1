/** The Störmer–Verlet method, for separable and for all other Hamiltonians. */
package dev.hnn.integrators.stormerverlet;
