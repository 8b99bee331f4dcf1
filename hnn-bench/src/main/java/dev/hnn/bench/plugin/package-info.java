/**
 * Plugins: where they are looked for, who they say they are, whether they fit this version of the API, and the class
 * loader that each has for itself. What is in them is the catalogue's business.
 */
package dev.hnn.bench.plugin;
