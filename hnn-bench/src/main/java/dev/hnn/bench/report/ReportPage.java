package dev.hnn.bench.report;

import java.io.IOException;
import java.io.OutputStream;

/** The report as one HTML file. Equal data gives equal bytes. */
public final class ReportPage {

    private ReportPage() {}

    /**
     * Writes the page, in UTF-8.
     *
     * @param data what it shows
     * @param out where to; not closed
     * @throws IOException if the stream throws it
     */
    public static void write(ReportData data, OutputStream out) throws IOException {
        PageShell.write(
                data.title(), PageSource.body(), PageSource.style(), PageSource.scripts(), ReportJson.of(data), out);
    }
}
