package dev.hnn.bench.run;

import dev.hnn.bench.catalogue.Catalogue;

/** The engine {@code local}: the threads of this machine. */
public final class LocalEngineFactory implements ExecutionEngineFactory {

    /** For the service loader. */
    public LocalEngineFactory() {}

    @Override
    public String name() {
        return "local";
    }

    @Override
    public ExecutionEngine create(Catalogue catalogue, int threads, ModelCache cache) {
        return new LocalEngine(catalogue, threads, cache);
    }
}
