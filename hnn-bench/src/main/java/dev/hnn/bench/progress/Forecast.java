package dev.hnn.bench.progress;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How far a job has come and when it will end, learned from its tasks that are done: what a unit of weight has cost in one kind
 * is expected of the others of that kind; a kind of which none is done yet is expected to cost as much as its relatives. The time
 * that has passed for the work that is done then gives the time for the work that is left, whatever runs at once. Mutable, for one
 * thread.
 */
final class Forecast {

    /** Below this share the time left is a guess that nobody should see. */
    private static final double TOO_EARLY = 0.02;

    private final LongSupplier clock;
    private final long begin;
    private final Map<Task, Double> fractions = new LinkedHashMap<>();
    private final Map<String, Cost> costs = new HashMap<>();

    /** What tasks have cost, and how much they weighed. */
    private record Cost(double seconds, double weight) {

        Cost and(double moreSeconds, double moreWeight) {
            return new Cost(seconds + moreSeconds, weight + moreWeight);
        }
    }

    /**
     * Begins.
     *
     * @param tasks all that is to be done
     * @param clock in nanoseconds
     */
    Forecast(List<Task> tasks, LongSupplier clock) {
        this.clock = clock;
        this.begin = clock.getAsLong();
        tasks.forEach(task -> fractions.put(task, 0.0));
    }

    /** A task has come to a fraction of itself. */
    void update(Task task, double fraction) {
        fractions.put(task, Math.min(1, fraction));
    }

    /** A task is done, and has kept a thread busy for a time. */
    void done(Task task, double seconds) {
        update(task, 1);
        for (String kind = task.kind(); ; kind = kind.substring(0, Math.max(0, kind.lastIndexOf('/')))) {
            costs.merge(kind, new Cost(seconds, task.weight()), (old, more) -> old.and(seconds, task.weight()));
            if (kind.isEmpty()) {
                return;
            }
        }
    }

    /** A task needs no work after all. */
    void drop(Task task) {
        fractions.remove(task);
    }

    /** From 0 to 1: the share of the expected cost that is behind us. */
    double share() {
        double done = 0;
        double all = 0;
        for (Map.Entry<Task, Double> entry : fractions.entrySet()) {
            double cost = expected(entry.getKey());
            done += cost * entry.getValue();
            all += cost;
        }
        return all == 0 ? 1 : done / all;
    }

    /** The time that is left; empty as long as it could only be guessed. */
    Optional<Duration> left() {
        double share = share();
        if (share < TOO_EARLY || costs.isEmpty()) {
            return Optional.empty();
        }
        double elapsed = clock.getAsLong() - begin;
        return Optional.of(Duration.ofNanos(Math.round(elapsed * (1 - share) / share)));
    }

    private double expected(Task task) {
        String kind = task.kind();
        Cost cost = costs.get(kind);
        while (cost == null && !kind.isEmpty()) {
            kind = kind.substring(0, Math.max(0, kind.lastIndexOf('/')));
            cost = costs.get(kind);
        }
        return task.weight() * (cost == null || cost.seconds() == 0 ? 1 : cost.seconds() / cost.weight());
    }
}
