package dev.hnn.bench.progress;

/**
 * A part of a job.
 *
 * @param name unique in the job
 * @param kind tasks of one kind cost the same for each unit of weight; kinds that begin alike, up to a slash, are related
 * @param weight its share of the work, beside those of its kind; positive
 */
public record Task(String name, String kind, double weight) {

    /**
     * A task like all others of its job.
     *
     * @param name unique in the job
     * @param weight its share of the work
     */
    public Task(String name, double weight) {
        this(name, "", weight);
    }
}
