package dev.hnn.bench.format;

import dev.hnn.bench.format.ReadableColumn.Rank;
import dev.hnn.bench.input.Text;
import dev.hnn.bench.result.CellResult;
import dev.hnn.bench.result.RunRecord;
import dev.hnn.bench.result.Status;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table that can be pasted into a paper; of packages it needs booktabs alone. So that it fits a page, system and model stand
 * above their block, and details are left out, as is the status where every cell is well. What cells have to say follows as
 * comments.
 */
final class LatexFormat implements ResultsFormat {

    private static final String DEFINITIONS =
            "Energy error: the largest $|H(x_n)-H(x_0)|/|H(x_0)|$ over all steps, $H$ being the"
                    + " energy that was integrated. True energy error: the same for the system's own energy along the same trajectory.";

    @Override
    public String name() {
        return "latex";
    }

    @Override
    public String text(RunRecord run) {
        ReadableTable table = ReadableTable.of(run);
        boolean well = run.results().stream().allMatch(result -> result.status() == Status.OK);
        List<ReadableColumn> columns = table.columns().stream()
                .filter(column -> column.rank() == Rank.NEEDED || column.rank() == Rank.USEFUL)
                .filter(column -> !(well && "status".equals(column.title())))
                .toList();
        return """
                %% Needs \\usepackage{booktabs}.
                \\begin{table}
                  \\centering
                  \\caption{%s}
                  \\label{tab:%s}
                  \\small
                  \\begin{tabular}{@{}%s@{}}
                    \\toprule
                %s    \\midrule
                %s    \\bottomrule
                  \\end{tabular}
                \\end{table}
                %s""".formatted(
                caption(run, table),
                run.name(),
                columns.stream().map(column -> column.number() ? "r" : "l").collect(Collectors.joining()),
                header(columns),
                body(table, columns),
                comments(table));
    }

    private static String caption(RunRecord run, ReadableTable table) {
        String shared = table.shared().isEmpty() ? "" : ", " + table.shared();
        return "Long-horizon energy errors of the experiment \\emph{" + Latex.escaped(run.name()) + "}" + shared + ". "
                + DEFINITIONS;
    }

    /** Two lines, the names of columns that have one standing in the second. */
    private static String header(List<ReadableColumn> columns) {
        return row(
                        columns,
                        column -> column.header().size() > 1
                                ? Latex.escaped(column.header().get(0))
                                : "")
                + row(
                        columns,
                        column -> Latex.escaped(
                                column.header().get(column.header().size() - 1)));
    }

    private static String body(ReadableTable table, List<ReadableColumn> columns) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            CellResult result = table.rows().get(i);
            if (table.startsBlock(i)) {
                body.append(i == 0 ? "" : "    \\addlinespace\n")
                        .append("    \\multicolumn{")
                        .append(columns.size())
                        .append("}{@{}l}{\\emph{")
                        .append(Latex.escaped(ReadableTable.block(result)))
                        .append("}} \\\\\n");
            }
            body.append(row(columns, column -> cell(column, result)));
        }
        return body.toString();
    }

    private static String cell(ReadableColumn column, CellResult result) {
        String words = column.words().apply(result);
        return column.number() ? Latex.number(words) : Latex.escaped(words);
    }

    private static String row(List<ReadableColumn> columns, Function<ReadableColumn, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(" & ", "    ", " \\\\\n"));
    }

    private static String comments(ReadableTable table) {
        return table.messages().stream()
                .map(message -> "% " + Text.onOneLine(message) + "\n")
                .collect(Collectors.joining());
    }
}
