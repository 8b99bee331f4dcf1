package dev.hnn.systems;

/**
 * The settings of {@code harmonic-oscillator}.
 *
 * @param mass m, positive
 * @param stiffness k of the spring, positive
 */
public record HarmonicOscillatorSettings(double mass, double stiffness) {}
