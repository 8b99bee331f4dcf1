/** The exact model: a system's own equations of motion. */
package dev.hnn.models.exact;
