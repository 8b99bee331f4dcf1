package dev.hnn.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that the page is made of, as they lie in the resources. */
final class PageSource {

    /** In this order, since a later one uses what earlier ones define. */
    private static final List<String> SCRIPTS = List.of(
            "dom",
            "format",
            "scale",
            "data",
            "theme",
            "selection",
            "summary",
            "table",
            "chart",
            "energy",
            "contours",
            "defect",
            "portrait",
            "precision",
            "ensemble",
            "sources",
            "main");

    private PageSource() {}

    /** What every page has around its body: {@code <head>}, data and scripts, with places for them. */
    static String shell() {
        return read("shell.html");
    }

    /** The body of the report. */
    static String body() {
        return read("page.html");
    }

    static String style() {
        return read("page.css");
    }

    /** The chart library: Apache ECharts, unpacked from its package by the build. */
    static String charts() {
        return read("echarts.min.js");
    }

    /** The scripts of the page. */
    static List<String> scripts() {
        return read(SCRIPTS);
    }

    /** Those of them that know nothing of the report. */
    static List<String> basics() {
        return read(List.of("dom", "format", "scale", "theme", "chart"));
    }

    private static List<String> read(List<String> names) {
        return names.stream().map(name -> read("js/" + name + ".js")).toList();
    }

    private static String read(String name) {
        try (InputStream in = PageSource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build puts " + name + " beside this class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
