package dev.hnn.bench.format;

import dev.hnn.bench.input.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table in GitHub's Markdown, column by column; its source is aligned too. Immutable.
 *
 * @param columns so far
 * @param <T> what a row is about
 */
public record MarkdownTable<T>(List<Column<T>> columns) {

    /** What would be markup anywhere in a cell. A bracket is one only where a link's target follows it. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\|`*_~<>&]|(?<=])\\(");

    /**
     * A column.
     *
     * @param header above it
     * @param number whether it is aligned right
     * @param words what stands in a row
     * @param <T> what a row is about
     */
    public record Column<T>(String header, boolean number, Function<T, String> words) {}

    /** Copies the list. */
    public MarkdownTable {
        columns = List.copyOf(columns);
    }

    /**
     * Escapes a text, so that it stands in a paragraph or in a cell as it is.
     *
     * @param text any text
     * @return one line
     */
    public static String escaped(String text) {
        return MARKUP.matcher(Text.onOneLine(text)).replaceAll("\\\\$0");
    }

    /**
     * The table.
     *
     * @param rows what the rows are about
     * @return lines that each end in a line feed
     */
    public String text(List<T> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream().map(column -> escaped(column.header())).toList());
        rows.forEach(row -> cells.add(columns.stream()
                .map(column -> escaped(column.words().apply(row)))
                .toList()));
        StringBuilder text = new StringBuilder(line(cells.get(0)::get, cells)).append(rule(cells));
        cells.subList(1, cells.size()).forEach(row -> text.append(line(row::get, cells)));
        return text.toString();
    }

    private String line(Function<Integer, String> cell, List<List<String>> cells) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns.size(); i++) {
            String blanks = " ".repeat(width(i, cells) - cell.apply(i).length());
            line.append(' ')
                    .append(columns.get(i).number() ? blanks + cell.apply(i) : cell.apply(i) + blanks)
                    .append(" |");
        }
        return line.append('\n').toString();
    }

    private String rule(List<List<String>> cells) {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int width = width(i, cells);
            rules.add(columns.get(i).number() ? "-".repeat(width + 1) + ":" : ":" + "-".repeat(width + 1));
        }
        return rules.stream().collect(Collectors.joining("|", "|", "|\n"));
    }

    private static int width(int column, List<List<String>> cells) {
        return cells.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
