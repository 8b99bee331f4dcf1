/** Diagnoses of one trajectory: what its error is made of, how fast its neighbours part, where it meets a plane. */
package dev.hnn.bench.diagnose;
