package dev.hnn.bench.cli;

import dev.hnn.bench.format.Formats;
import dev.hnn.bench.format.ResultsFormat;
import java.util.Iterator;
import java.util.OptionalInt;

/** What {@code --format} can be, for the help. */
final class FormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Formats.all(OptionalInt.empty()).stream()
                .map(ResultsFormat::name)
                .iterator();
    }
}
