package dev.hnn.bench.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hnn.bench.output.SampleCell;
import dev.hnn.bench.output.SampleResults;
import dev.hnn.bench.output.SampleRun;
import dev.hnn.bench.result.RunRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatexFormatTest {

    private static final RunRecord HOSTILE = SampleResults.run(List.of(
            SampleCell.failed(SampleCell.of(1, "a_b & 100%", "#1 {x}", "[x] ^2~\\"), "50 % of\nit."),
            SampleCell.ok(SampleCell.of(2, "<|>", "$", "*"), SampleCell.figures(Double.POSITIVE_INFINITY, 3))));

    @TempDir
    private Path folder;

    @Test
    void isATableOfBooktabs() {
        String text = new LatexFormat().text(SampleRun.paper().run());
        assertThat(text)
                .startsWith("% Needs \\usepackage{booktabs}.\n\\begin{table}\n")
                .endsWith("\\end{table}\n")
                .contains(
                        "\\caption{Long-horizon energy errors of the experiment \\emph{sample}, step size 0.01, 10,000 steps.",
                        "\\label{tab:sample}",
                        "\\begin{tabular}{@{}lrrrrr@{}}",
                        "    \\multicolumn{6}{@{}l}{\\emph{pendulum, hnn}} \\\\\n",
                        "    variational & $0.005025$ & $0.005025$ & $-2.251\\times10^{-6}$ & $3.00$ & ");
        assertThat(Stream.of("\\toprule", "\\midrule", "\\bottomrule").map(text::indexOf))
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void everyRowHasAsManyCells() {
        assertThat(new LatexFormat()
                        .text(SampleRun.paper().run())
                        .lines()
                        .filter(line -> line.endsWith("\\\\") && !line.contains("multicolumn")))
                .hasSize(2 + 12)
                .allSatisfy(line ->
                        assertThat(line.chars().filter(c -> c == '&').count()).isEqualTo(5));
    }

    @Test
    void labelsAreSetAsTheyAre() {
        assertThat(new LatexFormat().text(HOSTILE))
                .contains(
                        "\\emph{a\\_b \\& 100\\%, \\#1 \\{x\\}}",
                        "    {}[x] \\textasciicircum{}2\\textasciitilde{}\\textbackslash{} & -- & ",
                        "\\emph{\\textless{}\\textbar{}\\textgreater{}, \\$}",
                        "    {}* & $\\infty$ & ",
                        "% a_b & 100%, #1 {x}, [x] ^2~\\, h = 0.01 (failed): 50 % of it.\n");
    }

    @Test
    void theStatusIsAColumnWhereItSaysSomething() {
        assertThat(new LatexFormat().text(HOSTILE)).contains(" & failed \\\\\n").contains("status");
        assertThat(new LatexFormat().text(SampleRun.paper().run())).doesNotContain("status");
    }

    @Test
    void pdflatexTakesIt() throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "pdflatex"))),
                "there is no pdflatex; install one, such as Debian's texlive-latex-recommended, to run this");
        Path document = Files.writeString(folder.resolve("paper.tex"), """
                \\documentclass{article}
                \\usepackage{booktabs}
                \\begin{document}
                %s
                %s
                \\end{document}
                """.formatted(
                        new LatexFormat().text(SampleRun.paper().run()), new LatexFormat().text(HOSTILE)));
        File log = folder.resolve("output.txt").toFile();
        Process process = new ProcessBuilder(
                        "pdflatex", "-halt-on-error", "-interaction=nonstopmode", document.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(log.toPath());
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).as("the table is not wider than the page").doesNotContain("Overfull \\hbox");
    }
}
