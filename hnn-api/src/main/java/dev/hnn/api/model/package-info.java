/**
 * Models: where the dynamics that is integrated comes from, the system's own equations or something learned.
 *
 * <p>A {@link dev.hnn.api.model.Model} is immutable settings. Preparing it for a system (training it, or loading it) gives
 * a {@link dev.hnn.api.model.PreparedModel}, immutable too, which gives each thread a dynamics of its own.
 */
package dev.hnn.api.model;
