package dev.hnn.bench.measure;

import dev.hnn.api.integrator.Ledger;

/**
 * How a cell ended.
 *
 * @param steps the steps that were taken and measured
 * @param ledger what its stepper counted
 * @param nanosecondsPerStep the median wall time of a step, measures not included
 */
public record Ending(long steps, Ledger ledger, double nanosecondsPerStep) {}
