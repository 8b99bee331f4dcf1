/**
 * The components that there are: found by the service loader in the application and in every plugin, bound by name with
 * Guice, configured with Jackson.
 */
package dev.hnn.bench.catalogue;
