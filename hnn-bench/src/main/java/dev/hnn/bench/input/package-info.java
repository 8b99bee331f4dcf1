/** What the user gave: the digests of files, and what is wrong, in one sentence. */
package dev.hnn.bench.input;
