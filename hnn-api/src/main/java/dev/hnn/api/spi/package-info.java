/**
 * The service provider interface: how components are found, listed, configured and made.
 *
 * <p>A plugin is a jar with classes that implement {@link dev.hnn.api.spi.SystemFactory},
 * {@link dev.hnn.api.spi.ModelFactory}, {@link dev.hnn.api.spi.IntegratorFactory} or
 * {@link dev.hnn.api.spi.SolverFactory}, each named in a file {@code META-INF/services/<name of the interface>}. The
 * components that ship with hnn are found in the same way.
 */
package dev.hnn.api.spi;
