/** Nodes and weights of quadrature, and polynomials over them, in 45 digits: coefficients are rounded once, at the end. */
package dev.hnn.integrators.quadrature;
