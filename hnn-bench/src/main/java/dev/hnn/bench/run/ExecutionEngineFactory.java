package dev.hnn.bench.run;

import dev.hnn.bench.catalogue.Catalogue;

/** Makes engines. Found by the service loader on the class path of the application: a module with another engine adds its own. */
public interface ExecutionEngineFactory {

    /** What users call it: kebab-case. */
    String name();

    /**
     * Makes an engine.
     *
     * @param catalogue the components that there are on this machine
     * @param threads how much may run at once
     * @param cache where trained models are kept on this machine
     * @return the engine
     */
    ExecutionEngine create(Catalogue catalogue, int threads, ModelCache cache);
}
