package dev.hnn.bench.cli;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import dev.hnn.bench.run.ExecutionEngineFactory;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The execution engines on the class path. */
final class Engines {

    private Engines() {}

    /**
     * Finds an engine.
     *
     * @param name its name
     * @return what makes it
     * @throws InputException if there is none of that name
     */
    static ExecutionEngineFactory named(String name) {
        Map<String, ExecutionEngineFactory> byName = new TreeMap<>();
        ServiceLoader.load(ExecutionEngineFactory.class, Engines.class.getClassLoader())
                .forEach(factory -> byName.putIfAbsent(factory.name(), factory));
        ExecutionEngineFactory factory = byName.get(name);
        if (factory == null) {
            throw new InputException(
                    "--engine: there is no engine \"" + name + "\"; " + Suggestion.among(name, byName.keySet()));
        }
        return factory;
    }
}
