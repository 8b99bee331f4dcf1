package dev.hnn.bench.format;

import dev.hnn.bench.result.RunRecord;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in GitHub's Markdown, with what cells have to say as a list below it. */
final class MarkdownFormat implements ResultsFormat {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String text(RunRecord run) {
        ReadableTable table = ReadableTable.of(run);
        StringBuilder text = new StringBuilder();
        if (!table.shared().isEmpty()) {
            text.append(table.shared().substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(table.shared().substring(1))
                    .append(".\n\n");
        }
        text.append(new MarkdownTable<>(table.columns().stream()
                        .map(column -> new MarkdownTable.Column<>(column.title(), column.number(), column.words()))
                        .toList())
                .text(table.rows()));
        if (!table.messages().isEmpty()) {
            text.append(table.messages().stream()
                    .map(message -> "- " + MarkdownTable.escaped(message) + "\n")
                    .collect(Collectors.joining("", "\n", "")));
        }
        return text.toString();
    }
}
