/**
 * Output: what people get from a run, made from {@linkplain dev.hnn.bench.result.RunRecord the record of a run} alone.
 *
 * <ul>
 *   <li>{@link dev.hnn.bench.output.ResultsCsv}, {@link dev.hnn.bench.output.TrajectoryCsv}: the numbers
 *   <li>{@link dev.hnn.bench.output.Figures}: the figures of the paper, as PNG and SVG
 *   <li>{@link dev.hnn.bench.output.AtomicFile}: how a file is written so that it is whole or not there
 * </ul>
 *
 * <p>Nothing here changes or computes a measure, and nothing elsewhere depends on how results look.
 */
package dev.hnn.bench.output;
