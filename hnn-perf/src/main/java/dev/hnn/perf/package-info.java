/** How the networks of benchmarks and comparisons are made, from files or at random. */
package dev.hnn.perf;
