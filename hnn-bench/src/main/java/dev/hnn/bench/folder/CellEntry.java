package dev.hnn.bench.folder;

import dev.hnn.bench.result.CellResult;

/**
 * A line of the journal: a cell has ended, and its trajectory is written.
 *
 * @param key of the cell
 * @param result what came of it
 * @param trajectory the SHA-256 digest of its file; empty if it has none
 */
record CellEntry(String key, CellResult result, String trajectory) {}
