package dev.hnn.systems;

/**
 * The settings of {@code henon-heiles}.
 *
 * @param energy H of the default initial state, above 0 and at most 1/6
 */
public record HenonHeilesSettings(double energy) {}
