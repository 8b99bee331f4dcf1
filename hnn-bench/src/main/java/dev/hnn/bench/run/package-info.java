/** Running: from an experiment to cells, and from each cell to its result. */
package dev.hnn.bench.run;
