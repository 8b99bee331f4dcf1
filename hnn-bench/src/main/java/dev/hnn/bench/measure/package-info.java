/** Measures: what a trajectory is judged by. Each is a small accumulator that sees every step. */
package dev.hnn.bench.measure;
