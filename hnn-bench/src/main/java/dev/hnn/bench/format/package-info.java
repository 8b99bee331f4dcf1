/**
 * How results look: pure functions from {@linkplain dev.hnn.bench.result.RunRecord the record of a run} to text, one small type
 * for each format. To add one, write it and add it to {@link dev.hnn.bench.format.Formats}.
 *
 * <p>What people read of a run, and in which words, is said once, in {@link dev.hnn.bench.format.ReadableTable}, whatever it is
 * typeset for.
 */
package dev.hnn.bench.format;
