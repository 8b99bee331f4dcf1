/** The little linear algebra of one step: sizes and products of vectors, and equations with a small dense matrix. */
package dev.hnn.integrators.linearalgebra;
