package dev.hnn.conformance;

/**
 * Where components or their workers come from, asked when a check needs one.
 *
 * @param <W> what is made
 */
@FunctionalInterface
interface Workers<W> {

    W make() throws Exception;
}
