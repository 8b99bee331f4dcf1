/**
 * Two runs side by side: what got better, got worse or stayed, by stated tolerances.
 *
 * <p>{@link dev.hnn.bench.compare.ComparedRun} is one side, read from a run or from a {@code results.csv};
 * {@link dev.hnn.bench.compare.Comparison} is what came of it, plain data; and
 * {@link dev.hnn.bench.compare.ComparisonFormat} is how it looks.
 */
package dev.hnn.bench.compare;
