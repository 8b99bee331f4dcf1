package dev.hnn.bench.audit;

import dev.hnn.bench.output.AtomicFile;
import dev.hnn.bench.report.PageShell;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The file {@code verify.html}: the table and its plots as one page that needs nothing else. Equal rows give equal bytes. */
public final class AuditPage {

    private AuditPage() {}

    /**
     * Writes the page.
     *
     * @param file what to write or replace; its folder exists
     * @param rows what was measured
     * @throws IOException if it cannot be written; the message is one sentence that names the file and the cause
     */
    public static void write(Path file, List<Row> rows) throws IOException {
        List<String> scripts = Stream.concat(PageShell.basics().stream(), Stream.of(read("verify.js")))
                .toList();
        AtomicFile.write(
                file,
                out -> PageShell.write(
                        "What the integrators claim, and what was measured",
                        read("verify.html"),
                        PageShell.style() + read("verify.css"),
                        scripts,
                        AuditJson.compact(rows),
                        out));
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(AuditPage.class.getResourceAsStream(name), () -> name + " ships with hnn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
