package dev.hnn.bench.compare;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import java.util.List;

/** A way to write a comparison as text. Immutable and thread-safe. */
public interface ComparisonFormat {

    /** The name of the default. */
    String TABLE = "table";

    /** What users call it. */
    String name();

    /**
     * Writes a comparison.
     *
     * @param comparison what to write
     * @param all whether what stayed the same is listed too
     * @return lines that each end in a line feed
     */
    String text(Comparison comparison, boolean all);

    /** The formats that there are, the default first. */
    static List<ComparisonFormat> all() {
        return List.of(new ComparisonTable(), new ComparisonMarkdown(), new ComparisonJson());
    }

    /**
     * One by its name.
     *
     * @param name what the user wrote
     * @return the format
     * @throws InputException if there is none of that name
     */
    static ComparisonFormat named(String name) {
        return all().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException("--format: there is no format \"" + name + "\"; "
                        + Suggestion.among(
                                name, all().stream().map(ComparisonFormat::name).toList())));
    }
}
