/**
 * Long integrations at equal error: structure-preserving methods with a fixed step size, and Hipparchus with a controlled one.
 * What is asked for is in {@code perf/README.md}.
 */
package dev.hnn.perf.integration;
