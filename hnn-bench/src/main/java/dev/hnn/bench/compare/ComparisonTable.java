package dev.hnn.bench.compare;

import dev.hnn.bench.output.TextTable;

/** A comparison for the terminal: the summary, the table, the notes. */
final class ComparisonTable implements ComparisonFormat {

    @Override
    public String name() {
        return TABLE;
    }

    @Override
    public String text(Comparison comparison, boolean all) {
        ReadableComparison readable = ReadableComparison.of(comparison, all);
        StringBuilder text = new StringBuilder(" ").append(readable.summary()).append('\n');
        if (!readable.rows().isEmpty()) {
            TextTable<ReadableComparison.Row> table = TextTable.empty();
            for (ReadableComparison.Column column : readable.columns()) {
                table = column.number()
                        ? table.number(column.header(), column.words())
                        : table.text(column.header(), column.words());
            }
            text.append('\n');
            table.lines(readable.rows()).forEach(line -> text.append(line).append('\n'));
        }
        if (!readable.notes().isEmpty()) {
            text.append('\n');
            readable.notes().forEach(note -> text.append(' ').append(note).append('\n'));
        }
        return text.toString();
    }
}
