/** Plugins under the conformance checks, without any test project: which checks apply, each within a limit of time. */
package dev.hnn.bench.verify;
