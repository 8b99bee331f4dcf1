/** The problems on which integrators are examined, nonlinear ones with hand-written derivatives. */
package dev.hnn.conformance.problems;
