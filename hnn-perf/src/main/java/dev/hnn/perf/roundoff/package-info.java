/**
 * How round-off grows over long runs: what the invariant of scheme (6) changes by, beyond the precision of double. The
 * same map in double-double arithmetic, of some 32 digits, is the reference.
 */
package dev.hnn.perf.roundoff;
