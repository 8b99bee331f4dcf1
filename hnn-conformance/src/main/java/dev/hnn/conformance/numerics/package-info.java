/** The numerical methods by which the checks measure: differences, a reference flow, regression. */
package dev.hnn.conformance.numerics;
