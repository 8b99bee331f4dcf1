package dev.hnn.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes the pictures of {@code docs/gallery.md}; {@code docs/gallery/make} runs it. */
final class Gallery {

    private static final int WIDE = 1120;
    /** Enough for all columns of the table. */
    private static final int TABLE = 1280;

    private static final int PHONE = 400;
    private static final int MARGIN = 14;

    /** What stands before the page's last drawing is done. */
    private static final String DRAWN =
            "[...document.querySelectorAll('figure')].every(each => each.hidden || each.querySelector('svg, .empty'))";

    private final Browser browser;
    private final Path folder;

    private Gallery(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /**
     * Takes all pictures.
     *
     * @param arguments the report of the paper's experiment, that of a sweep, and the folder for the pictures
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path paper = Path.of(arguments[0]);
        Path sweep = Path.of(arguments[1]);
        try (Browser browser = Browser.start().orElseThrow(() -> new IllegalStateException(Browser.HOW_TO_RUN))) {
            Gallery gallery = new Gallery(browser, Path.of(arguments[2]));
            gallery.take("paper-summary", paper, WIDE, false, List.of(), ".top", "#summary .panel");
            gallery.take("paper-cells", paper, TABLE, false, List.of(), "#cells", "#cells");
            gallery.take("paper-energy", paper, WIDE, false, List.of("show-system=pendulum"), "#selection", "#energy");
            gallery.take(
                    "paper-trajectories",
                    paper,
                    WIDE,
                    true,
                    List.of("show-system=pendulum"),
                    "#trajectories",
                    "#trajectories");
            gallery.take("paper-phone", paper, PHONE, false, List.of(), ".top", "#summary .panel");
            gallery.take("sweep-summary", sweep, WIDE, true, List.of(), ".top", "#messages");
            gallery.take("sweep-precision", sweep, WIDE, false, List.of(), "#precision", "#precision");
            gallery.take(
                    "sweep-ensembles", sweep, WIDE, false, List.of("show-stepSize=0.1"), "#ensembles", "#ensembles");
            gallery.take("sweep-phone", sweep, PHONE, true, List.of("show-stepSize=0.1"), "#selection", "#energy");
        }
    }

    private void take(String name, Path report, int width, boolean dark, List<String> choices, String from, String to)
            throws IOException, InterruptedException {
        browser.open(report.toAbsolutePath(), width, dark);
        browser.look(width, (int) number("return document.documentElement.scrollHeight"), dark);
        browser.await(DRAWN);
        for (String choice : choices) {
            String[] parts = choice.split("=", 2);
            browser.ask(
                    "const select = document.getElementById(arguments[0]); select.value = arguments[1];"
                            + " select.dispatchEvent(new Event('change'))",
                    parts[0],
                    parts[1]);
        }
        browser.await(DRAWN);
        double top = number("return document.querySelector('" + from + "').getBoundingClientRect().top");
        double bottom = number("return document.querySelector('" + to + "').getBoundingClientRect().bottom");
        Files.write(
                folder.resolve(name + ".png"),
                browser.picture(0, Math.max(0, top - MARGIN), width, bottom - top + 2 * MARGIN));
    }

    private double number(String script) {
        return ((Number) browser.ask(script)).doubleValue();
    }
}
