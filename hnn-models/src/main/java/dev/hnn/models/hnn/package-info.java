/** The Hamiltonian neural network as a model: settings, training once and for all, model files, the cache. */
package dev.hnn.models.hnn;
