/**
 * hnn as one of the programs that {@code perf/compare} measures side by side. They all understand the same commands, see
 * {@code perf/README.md}.
 */
package dev.hnn.perf.compare;
