/**
 * The conformance kit: checks of a component against what it claims and what its interface promises for it, as plain
 * code. {@code hnn-testkit} makes JUnit tests of them, {@code ./hnn plugins verify} a table.
 *
 * <p>Each kind of component has its list: {@link dev.hnn.conformance.SystemChecks},
 * {@link dev.hnn.conformance.IntegratorChecks}, {@link dev.hnn.conformance.SolverChecks},
 * {@link dev.hnn.conformance.ModelChecks}, and {@link dev.hnn.conformance.FactoryChecks} for what is common to all
 * factories. A {@link dev.hnn.conformance.Check} runs when it is told to, never throws, and returns a
 * {@link dev.hnn.conformance.Finding}.
 */
package dev.hnn.conformance;
