package dev.hnn.bench.compare;

import dev.hnn.bench.format.MarkdownTable;

/** A comparison in GitHub's Markdown, for the comment of a CI job. */
final class ComparisonMarkdown implements ComparisonFormat {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String text(Comparison comparison, boolean all) {
        ReadableComparison readable = ReadableComparison.of(comparison, all);
        StringBuilder text = new StringBuilder(readable.summary()).append('\n');
        if (!readable.rows().isEmpty()) {
            text.append('\n')
                    .append(new MarkdownTable<>(readable.columns().stream()
                                    .map(column -> new MarkdownTable.Column<>(
                                            column.header(), column.number(), column.words()))
                                    .toList())
                            .text(readable.rows()));
        }
        if (!readable.notes().isEmpty()) {
            text.append('\n');
            readable.notes()
                    .forEach(note -> text.append("- ")
                            .append(MarkdownTable.escaped(note))
                            .append('\n'));
        }
        return text.toString();
    }
}
