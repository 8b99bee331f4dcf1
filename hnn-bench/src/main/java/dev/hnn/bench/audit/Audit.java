package dev.hnn.bench.audit;

import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.conformance.audit.Depth;
import dev.hnn.conformance.audit.Family;
import dev.hnn.conformance.audit.IntegratorAudit;
import dev.hnn.conformance.audit.Measurement;
import dev.hnn.conformance.audit.Quantity;
import dev.hnn.conformance.audit.Reading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All measurements of several integrators, on all cores. What comes of it does not depend on how many there are. */
public final class Audit {

    /** The measurements, a list for each row. */
    private final List<List<Job>> plan = new ArrayList<>();

    /**
     * Plans the measurements; nothing runs yet.
     *
     * @param subjects the integrators
     * @param families the kinds of Hamiltonians; an integrator gets those that fit it
     * @param depth how long to measure
     */
    public Audit(List<Subject> subjects, List<Family> families, Depth depth) {
        for (Subject subject : subjects) {
            for (Family family : families) {
                plan(subject, family, depth);
            }
        }
    }

    private void plan(Subject subject, Family family, Depth depth) {
        try (ContextLoader context = ContextLoader.of(subject.origin())) {
            if (family.fits(subject.integrator())) {
                plan.add(IntegratorAudit.of(subject.integrator(), family, depth).stream()
                        .map(measurement -> new Job(subject, family, measurement))
                        .toList());
            }
        } catch (RuntimeException | Error broken) { // a plugin's, when it is asked what it is for
            Measurement failed = new Measurement(Quantity.ORDER, 1, () -> {
                throw broken;
            });
            plan.add(List.of(new Job(subject, family, failed)));
        }
    }

    /** One measurement of one integrator. */
    public record Job(Subject subject, Family family, Measurement measurement) {

        /** For people: "gauss-legendre stages 3, learned: order". */
        public String title() {
            return subject.label() + ", " + family.name() + ": "
                    + measurement.quantity().title();
        }

        private List<Reading> take() {
            try (ContextLoader context = ContextLoader.of(subject.origin())) {
                return measurement.take();
            }
        }
    }

    /** Whom to tell that a measurement was taken; called by any thread. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A measurement was taken.
         *
         * @param job which one
         */
        void taken(Job job);
    }

    /** The measurements, in the order of the rows. */
    public List<Job> jobs() {
        return plan.stream().flatMap(List::stream).toList();
    }

    /**
     * Takes all measurements.
     *
     * @param threads how many at once, at least 1
     * @param listener whom to tell
     * @return a row for each integrator and kind of Hamiltonian, in the order in which they were given
     * @throws InterruptedException if the thread was interrupted
     */
    public List<Row> run(int threads, Listener listener) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Reading>>> futures = new ArrayList<>();
            for (Job job : jobs()) {
                futures.add(pool.submit(() -> {
                    List<Reading> readings = job.take();
                    listener.taken(job);
                    return readings;
                }));
            }
            return rows(futures);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("a measurement throws nothing", impossible.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Row> rows(List<Future<List<Reading>>> futures) throws InterruptedException, ExecutionException {
        List<Row> rows = new ArrayList<>();
        Iterator<Future<List<Reading>>> next = futures.iterator();
        for (List<Job> jobs : plan) {
            List<Reading> readings = new ArrayList<>();
            for (int job = 0; job < jobs.size(); job++) {
                readings.addAll(next.next().get());
            }
            Subject subject = jobs.get(0).subject();
            rows.add(new Row(
                    subject.label(),
                    subject.origin().name(),
                    jobs.get(0).family().name(),
                    readings));
        }
        return rows;
    }
}
