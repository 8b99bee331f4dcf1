/**
 * Physical systems: a Hamiltonian with all that is needed to simulate it, to learn it and to judge the result.
 */
package dev.hnn.api.system;
