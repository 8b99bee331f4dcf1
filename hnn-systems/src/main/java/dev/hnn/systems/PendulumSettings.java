package dev.hnn.systems;

/**
 * The settings of {@code pendulum}.
 *
 * @param mass m, positive
 * @param length l of the rod, positive
 * @param gravity g, the acceleration of free fall, positive
 */
public record PendulumSettings(double mass, double length, double gravity) {}
