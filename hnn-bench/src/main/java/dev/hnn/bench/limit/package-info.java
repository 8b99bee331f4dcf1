/** How long the code of components may take, and what becomes of it when it takes longer. */
package dev.hnn.bench.limit;
