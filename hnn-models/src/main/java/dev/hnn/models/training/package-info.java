/**
 * What a network is trained on and how its loss is minimised, in plain Java. Nothing in this package loads native code;
 * {@link dev.hnn.models.training.dl4j} does.
 */
package dev.hnn.models.training;
