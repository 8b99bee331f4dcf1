package dev.hnn.bench.cli;

import dev.hnn.bench.catalogue.Quick;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes what picocli asks for: commands, and the options that they share.
 *
 * @param quick how commands ask factories for their components
 */
record Commands(Quick quick) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == CommonOptions.class
                ? type.cast(new CommonOptions(quick))
                : CommandLine.defaultFactory().create(type);
    }
}
