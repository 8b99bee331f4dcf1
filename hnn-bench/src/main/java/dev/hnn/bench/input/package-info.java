/** What is wrong with what the user gave, in one sentence. */
package dev.hnn.bench.input;
