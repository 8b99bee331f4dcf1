package dev.hnn.bench.progress;

/**
 * A part of a job.
 *
 * @param name unique in the job
 * @param weight its share of the work, beside those of the others
 */
public record Task(String name, long weight) {}
