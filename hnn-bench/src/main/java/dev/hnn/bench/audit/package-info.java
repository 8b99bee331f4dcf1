/**
 * The figures of integrators, {@code hnn verify}: which methods there are, on which Hamiltonians, and what was measured, as a
 * table, as files and as a page of plots.
 */
package dev.hnn.bench.audit;
