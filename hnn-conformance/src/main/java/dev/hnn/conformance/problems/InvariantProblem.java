package dev.hnn.conformance.problems;

import java.util.function.ToDoubleFunction;

/**
 * A problem with a quadratic function of the state that its flow keeps.
 *
 * @param problem the problem
 * @param formula the function, for the reader
 * @param invariant the function; thread-safe
 */
public record InvariantProblem(Problem problem, String formula, ToDoubleFunction<double[]> invariant) {}
