package dev.hnn.bench.format;

import dev.hnn.bench.format.ReadableColumn.Rank;
import dev.hnn.bench.output.TextTable;
import dev.hnn.bench.result.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;

/**
 * The results as a table for the terminal: a rule between one pair of system and model and the next, and below the table
 * whatever a cell has to say. Plain ASCII, apart from what labels hold, so that it looks the same everywhere.
 *
 * <p>System and model stand in the first row of their block. Where the terminal is too narrow, details are left out; if that is
 * not enough, system and model stand above their block instead; and then the less important figures go, the last column first.
 * A line says which.
 */
public final class ResultsTable {

    private static final List<String> LEGEND = List.of(
            "Energy error: largest |H - H0| / |H0| over all steps, H being the energy that was integrated.",
            "True energy error: the same for the system's own energy along the same trajectory.");

    private final ReadableTable table;
    private final OptionalInt width;

    private ResultsTable(ReadableTable table, OptionalInt width) {
        this.table = table;
        this.width = width;
    }

    /**
     * Makes the table.
     *
     * @param run the run
     * @param width how many characters a line may have; empty if that does not matter
     * @return lines that each end in a line feed; empty if there are no results
     */
    public static String of(RunRecord run, OptionalInt width) {
        return run.results().isEmpty() ? "" : new ResultsTable(ReadableTable.of(run), width).text();
    }

    private String text() {
        Layout layout = fitting();
        StringBuilder text = new StringBuilder();
        if (!table.shared().isEmpty()) {
            text.append(' ').append(capital(table.shared())).append("\n\n");
        }
        lines(layout).forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        LEGEND.stream()
                .filter(entry -> layout.shows(entry.substring(0, entry.indexOf(':'))))
                .forEach(entry -> paragraph(entry, text));
        if (!layout.left().isEmpty()) {
            paragraph(
                    "Left out, since the terminal is narrow: "
                            + table.columns().stream()
                                    .filter(layout.left()::contains)
                                    .map(ReadableColumn::title)
                                    .collect(Collectors.joining(", "))
                            + ".",
                    text);
        }
        if (!table.messages().isEmpty()) {
            text.append('\n');
            table.messages().forEach(message -> paragraph(message, text));
        }
        return text.toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void paragraph(String words, StringBuilder text) {
        text.append(' ')
                .append(width.isPresent() ? WordUtils.wrap(words, width.getAsInt() - 1, "\n ", false) : words)
                .append('\n');
    }

    /** The first layout that fits, or the narrowest. */
    private Layout fitting() {
        List<Layout> layouts = layouts();
        Layout narrowest = layouts.get(layouts.size() - 1);
        return width.isEmpty()
                ? layouts.get(0)
                : layouts.stream()
                        .filter(layout -> lines(layout).stream()
                                .allMatch(line -> line.codePointCount(0, line.length()) <= width.getAsInt()))
                        .findFirst()
                        .orElse(narrowest);
    }

    /** From wide to narrow. */
    private List<Layout> layouts() {
        List<ReadableColumn> details = lastFirst(Rank.DETAIL);
        List<ReadableColumn> all = new ArrayList<>(details);
        all.addAll(lastFirst(Rank.USEFUL));
        List<Layout> layouts = new ArrayList<>();
        for (int left = 0; left <= details.size(); left++) {
            layouts.add(new Layout(false, table.columns(), details.subList(0, left)));
        }
        for (int left = 0; left <= all.size(); left++) {
            layouts.add(new Layout(true, table.columns(), all.subList(0, left)));
        }
        return layouts;
    }

    private List<ReadableColumn> lastFirst(Rank rank) {
        List<ReadableColumn> columns = new ArrayList<>();
        for (ReadableColumn column : table.columns()) {
            if (column.rank() == rank) {
                columns.add(0, column);
            }
        }
        return columns;
    }

    private List<String> lines(Layout layout) {
        List<String> plain = plain(layout);
        int header = plain.size() - table.rows().size();
        String rule = plain.get(header - 1);
        List<String> lines = new ArrayList<>(plain.subList(0, header));
        for (int row = 0; row < table.rows().size(); row++) {
            if (row > 0 && table.startsBlock(row)) {
                lines.add(rule);
            }
            if (layout.stacked() && table.startsBlock(row)) {
                lines.add(" " + ReadableTable.block(table.rows().get(row)));
            }
            lines.add(plain.get(header + row));
        }
        return lines;
    }

    private List<String> plain(Layout layout) {
        TextTable<Integer> text = TextTable.empty();
        boolean first = true;
        for (ReadableColumn column : layout.shown()) {
            String indent = layout.stacked() && first ? "  " : "";
            String header = indent + String.join("\n", column.header());
            text = column.number()
                    ? text.number(header, row -> words(column, row))
                    : text.text(header, row -> indent + words(column, row));
            first = false;
        }
        return text.lines(IntStream.range(0, table.rows().size()).boxed().toList());
    }

    private String words(ReadableColumn column, int row) {
        return column.rank() == Rank.BLOCK && !table.startsBlock(row)
                ? ""
                : column.words().apply(table.rows().get(row));
    }

    /**
     * Which columns are shown.
     *
     * @param stacked whether the labels of a block stand above it
     * @param columns all of them
     * @param left those that are left out
     */
    private record Layout(boolean stacked, List<ReadableColumn> columns, List<ReadableColumn> left) {

        List<ReadableColumn> shown() {
            return columns.stream()
                    .filter(column -> !left.contains(column))
                    .filter(column -> !stacked || column.rank() != Rank.BLOCK)
                    .toList();
        }

        boolean shows(String title) {
            Set<String> titles = shown().stream().map(ReadableColumn::title).collect(Collectors.toSet());
            return titles.contains(title.toLowerCase(Locale.ROOT));
        }
    }
}
