/** The symplectic Euler method and its adjoint. */
package dev.hnn.integrators.symplecticeuler;
