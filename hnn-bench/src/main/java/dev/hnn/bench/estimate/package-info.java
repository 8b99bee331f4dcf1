/** What an experiment would take, without running it: which pairs fit, how many steps, and about how long. */
package dev.hnn.bench.estimate;
