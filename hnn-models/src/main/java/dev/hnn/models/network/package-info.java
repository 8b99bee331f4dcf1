/**
 * A multilayer perceptron as a Hamiltonian, in plain Java.
 *
 * <p>{@link dev.hnn.models.network.NetworkParameters} are immutable and shared;
 * {@link dev.hnn.models.network.NetworkHamiltonian} is a worker on them. Nothing here allocates per call, nothing needs
 * native code, and every result is the same bits interpreted or compiled: sums run in one fixed order, and all functions
 * are made of operations that Java defines exactly.
 */
package dev.hnn.models.network;
