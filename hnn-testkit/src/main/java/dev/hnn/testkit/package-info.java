/** Contract suites for JUnit 5, which an author of components extends. */
package dev.hnn.testkit;
