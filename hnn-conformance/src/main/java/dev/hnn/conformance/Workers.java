package dev.hnn.conformance;

/**
 * Where a component's workers come from, a new one at each call.
 *
 * @param <W> the worker
 */
@FunctionalInterface
interface Workers<W> {

    W make() throws Exception;
}
