/**
 * Contract suites for JUnit 5: an author extends {@link dev.hnn.testkit.SystemContract},
 * {@link dev.hnn.testkit.IntegratorContract}, {@link dev.hnn.testkit.SolverContract} or
 * {@link dev.hnn.testkit.ModelContract} with the component's factory, and gets one test for each check of
 * {@code hnn-conformance}. A test that fails says what was claimed, what was measured and how to see it; a check that is not
 * applicable is an aborted test, with the reason.
 */
package dev.hnn.testkit;
