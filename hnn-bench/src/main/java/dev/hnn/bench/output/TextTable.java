package dev.hnn.bench.output;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table for the terminal, column by column: blanks between the columns and one rule, below the headers. Immutable.
 *
 * @param <T> what a row is about
 */
public final class TextTable<T> {

    private static final char RULE = '-';
    private static final int RULE_BELOW_HEADER = 8;
    private static final int WIDEST_COLUMN = 1000;

    private final List<ColumnData<T>> columns;

    private TextTable(List<ColumnData<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Without columns.
     *
     * @param <T> what a row is about
     * @return an empty table
     */
    public static <T> TextTable<T> empty() {
        return new TextTable<>(List.of());
    }

    /**
     * With one more column, of words.
     *
     * @param header above the column
     * @param value what stands in a row
     * @return a wider table
     */
    public TextTable<T> text(String header, Function<T, String> value) {
        return with(header, HorizontalAlign.LEFT, value);
    }

    /**
     * With one more column, of numbers.
     *
     * @param header above the column
     * @param value what stands in a row
     * @return a wider table
     */
    public TextTable<T> number(String header, Function<T, String> value) {
        return with(header, HorizontalAlign.RIGHT, value);
    }

    /**
     * The table.
     *
     * @param rows what the rows are about
     * @return the headers, a rule, and a line for each row
     */
    public List<String> lines(List<T> rows) {
        return AsciiTable.builder()
                .border(border())
                .lineSeparator("\n")
                .data(rows, columns)
                .asString()
                .lines()
                .map(String::stripTrailing)
                .toList();
    }

    private TextTable<T> with(String header, HorizontalAlign align, Function<T, String> value) {
        List<ColumnData<T>> more = new ArrayList<>(columns);
        more.add(new Column()
                .header(header)
                .headerAlign(align)
                .dataAlign(align)
                .maxWidth(WIDEST_COLUMN)
                .with(value));
        return new TextTable<>(more);
    }

    /** No lines but the one below the header: the library counts its characters from the top left. */
    private static Character[] border() {
        Character[] border = AsciiTable.NO_BORDERS.clone();
        border[RULE_BELOW_HEADER] = RULE;
        return border;
    }
}
