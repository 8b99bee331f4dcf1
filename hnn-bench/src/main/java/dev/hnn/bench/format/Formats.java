package dev.hnn.bench.format;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Suggestion;
import java.util.List;
import java.util.OptionalInt;

/** The formats that there are. */
public final class Formats {

    /** The name of the default. */
    public static final String TABLE = "table";

    private Formats() {}

    /**
     * All of them.
     *
     * @param width how many characters a line for the terminal may have; empty if that does not matter
     * @return the default first
     */
    public static List<ResultsFormat> all(OptionalInt width) {
        return List.of(
                new TableFormat(width), new CsvFormat(), new MarkdownFormat(), new LatexFormat(), new JsonFormat());
    }

    /**
     * One by its name.
     *
     * @param name what the user wrote
     * @param width as above
     * @return the format
     * @throws InputException if there is none of that name
     */
    public static ResultsFormat named(String name, OptionalInt width) {
        List<ResultsFormat> all = all(width);
        return all.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException("--format: there is no format \"" + name + "\"; "
                        + Suggestion.among(
                                name, all.stream().map(ResultsFormat::name).toList())));
    }
}
