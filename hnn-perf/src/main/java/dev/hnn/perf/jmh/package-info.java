/** JMH benchmarks, started by {@code perf/jmh}. Numbers that stand beside those of other programs come from the comparison. */
package dev.hnn.perf.jmh;
