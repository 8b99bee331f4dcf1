/** Statistics over ensembles: cells that differ only in the initial state. From plain data to plain data. */
package dev.hnn.bench.statistics;
