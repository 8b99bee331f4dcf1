/**
 * The results folder: what its files are called, the journal that makes a run resumable, and who writes them while cells end.
 */
package dev.hnn.bench.folder;
