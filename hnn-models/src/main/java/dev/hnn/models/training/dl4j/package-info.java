/**
 * Training by DeepLearning4J: the only package that loads ND4J, and with it native code.
 *
 * <p>DL4J cannot differentiate a gradient, and a Hamiltonian network is trained on nothing else. So the network is one
 * custom output layer of a {@code MultiLayerNetwork}: {@link dev.hnn.models.training.dl4j.HamiltonianLayer} is its
 * configuration, whose activation is ∇H and whose parameters DL4J holds, and a hand-derived double backpropagation on
 * ND4J's OpenBLAS is its loss and gradient.
 */
package dev.hnn.models.training.dl4j;
