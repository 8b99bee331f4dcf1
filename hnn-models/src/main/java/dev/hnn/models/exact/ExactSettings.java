package dev.hnn.models.exact;

/** The settings of {@code exact}: none. */
public record ExactSettings() {}
