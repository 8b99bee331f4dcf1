package dev.hnn.bench.run;

import dev.hnn.bench.catalogue.Catalogue;
import dev.hnn.bench.measure.Measures;

/** Runs cells on the threads of this machine. */
public final class LocalEngine implements ExecutionEngine {

    private final Assembly assembly;
    private final int threads;
    private final ModelCache cache;

    /**
     * Makes an engine.
     *
     * @param catalogue the components that there are
     * @param threads how many cells and trainings may run at once
     * @param cache where trained models are kept
     */
    public LocalEngine(Catalogue catalogue, int threads, ModelCache cache) {
        this.assembly = new Assembly(catalogue);
        this.threads = threads;
        this.cache = cache;
    }

    @Override
    public void run(Work work, RunListener listener) throws InterruptedException {
        Criteria criteria = new Criteria(Measures.named(work.measures()), work.onUnconverged());
        new LocalRunner(threads, cache, criteria, work.limit(), listener).run(assembly.cells(work.cells()));
    }
}
