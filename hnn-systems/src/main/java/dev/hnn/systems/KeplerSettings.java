package dev.hnn.systems;

/**
 * The settings of {@code kepler}.
 *
 * @param eccentricity e of the orbit that it starts on, at least 0 and less than 1
 * @param gravitationalParameter μ = G(m₁ + m₂), positive
 */
public record KeplerSettings(double eccentricity, double gravitationalParameter) {}
