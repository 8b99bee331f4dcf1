/** Progress for people: a bar at a terminal, plain lines elsewhere, nothing when they want quiet. All on stderr. */
package dev.hnn.bench.progress;
