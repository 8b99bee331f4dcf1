package dev.hnn.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The page in a real browser, as a reader meets it. Skipped where there is no browser, unless the environment variable
 * {@code HNN_BROWSER_TESTS} is {@code required}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBrowserTest {

    private static final int STATES = 3;
    private static final List<Double> STEP_SIZES = List.of(0.1, 0.05);
    /** Two systems, five integrators. */
    private static final int CELLS = 2 * 5 * STATES * STEP_SIZES.size();

    /** For each figure in sight: the shapes of some size that are not axes, grid lines or contours. */
    private static final String DRAWN = """
            const style = getComputedStyle(document.documentElement);
            const background = ["grid", "line-strong", "contour", "text", "soft", "panel"]
                .map(name => style.getPropertyValue("--" + name)).concat("none");
            const inked = path => [path.getAttribute("stroke"), path.getAttribute("fill")]
                .some(colour => colour && !background.includes(colour));
            const sized = path => path.getBoundingClientRect().width + path.getBoundingClientRect().height > 3;
            return [...document.querySelectorAll("figure")].filter(each => !each.hidden)
                .map(each => [...each.querySelectorAll(".drawing svg path")]
                    .filter(path => inked(path) && sized(path)).length)
            """;

    @TempDir
    private static Path folder;

    private Browser browser;
    private Path sweep;

    @BeforeAll
    void start() throws IOException {
        Optional<Browser> found = Browser.start();
        if (found.isEmpty()) {
            if ("required".equals(System.getenv(Browser.SWITCH))) {
                throw new AssertionError(Browser.HOW_TO_RUN);
            }
            abort(Browser.HOW_TO_RUN);
        }
        browser = found.orElseThrow();
        sweep = write("sweep.html", SampleReport.sweep(STEP_SIZES, STATES));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"400, false", "400, true", "1400, false", "1400, true"})
    void everyFigureIsDrawnWithoutAComplaintOrARequest(int width, boolean dark) throws InterruptedException {
        browser.open(sweep, width, dark);
        showAll(width, dark);
        assertThat(numbers(DRAWN))
                .hasSize(8)
                .allSatisfy(shapes -> assertThat(shapes).isGreaterThan(3));
        assertThat(browser.ask("return document.documentElement.dataset.theme")).isEqualTo(dark ? "dark" : "light");
        assertThat(browser.ask("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(browser.ask("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests(sweep)).isEmpty();
    }

    @Test
    void theContentPolicyStopsRequests() {
        browser.open(sweep, 1400, false);
        browser.ask("const image = new Image(); image.src = 'http://127.0.0.1:9/'; document.body.append(image)");
        assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void aTitleSortsByMouse() {
        browser.open(sweep, 1400, false);
        browser.one("#sort-energy_error_max").click();
        List<Double> errors = column("energy_error_max");
        assertThat(errors).hasSizeGreaterThan(40).isSorted();
        assertThat(sorted()).isEqualTo("ascending");
        browser.one("#sort-energy_error_max").click();
        assertThat(column("energy_error_max")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(sorted()).isEqualTo("descending");
        assertThat(rows()).isEqualTo(CELLS);
    }

    @Test
    void aTitleSortsByKeyboardAndKeepsTheFocus() {
        browser.open(sweep, 1400, false);
        browser.one("#sort-integrator").sendKeys(Keys.ENTER);
        assertThat(texts("integrator")).isSorted();
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("sort-integrator");
        browser.focused().sendKeys(Keys.SPACE);
        assertThat(texts("integrator")).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void wordsAndListsFilter() {
        browser.open(sweep, 1400, false);
        browser.one("#filter-text").sendKeys("VERLET pend");
        assertThat(rows()).isEqualTo(STATES * STEP_SIZES.size());
        assertThat(browser.one("#cells-note").getText()).startsWith("6 of 60 cells");
        browser.one("#filter-text").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        browser.one("#filter-status option[value=skipped]").click();
        assertThat(rows()).isEqualTo(2 * STATES * STEP_SIZES.size());
        browser.one("#filter-status").sendKeys(Keys.HOME);
        assertThat(rows()).isEqualTo(CELLS);
    }

    @Test
    void aRowOpensAllFiguresAndShowsItselfInTheFigures() {
        browser.open(sweep, 1400, false);
        browser.one("#row-36").sendKeys(Keys.ENTER);
        assertThat(browser.one("#row-36").getDomAttribute("aria-expanded")).isEqualTo("true");
        WebElement details = browser.one(".details");
        String full = String.valueOf(
                SampleReport.sweep(STEP_SIZES, STATES).cells().get(35).figures().get("energy_error_max"));
        assertThat(details.getText()).contains(full);
        browser.one(".details button").click();
        assertThat(browser.ask("return document.getElementById('show-system').value"))
                .isEqualTo("pendulum");
    }

    @Test
    void whatTheFiguresShowCanBeChosenByKeyboard() throws InterruptedException {
        browser.open(sweep, 1400, false);
        showAll(1400, false);
        String curves = "document.querySelectorAll('#energy figure:first-child path[stroke=\"#d55e00\"]').length";
        assertThat(number("return " + curves)).isPositive();
        browser.one("#chip-1").sendKeys(Keys.SPACE);
        assertThat(browser.focused().getDomAttribute("aria-pressed")).isEqualTo("false");
        browser.await(curves + " === 0");
        String before = String.valueOf(browser.ask("return document.querySelector('#precision svg').innerHTML"));
        browser.one("#show-system").sendKeys("pendulum");
        assertThat(browser.ask("return document.querySelector('#precision svg').innerHTML"))
                .isNotEqualTo(before);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theFiguresShowOneDuration() throws IOException, InterruptedException {
        List<ReportCell> once = SampleReport.sweep(List.of(0.1), STATES).cells();
        List<ReportCell> cells = new ArrayList<>(once);
        once.forEach(cell -> cells.add(new ReportCell(
                once.size() + cell.number(),
                cell.system(),
                cell.model(),
                cell.integrator(),
                cell.stepSize(),
                2 * cell.steps(),
                2 * cell.duration(),
                cell.initialState(),
                cell.status(),
                cell.message(),
                cell.figures(),
                cell.trajectory())));
        browser.open(write("durations.html", SampleReport.of(cells, List.of())), 1400, false);
        showAll(1400, false);
        assertThat(number("return document.querySelectorAll('#show-duration option').length"))
                .isEqualTo(2);
        String curves = "document.querySelectorAll('#energy figure:first-child path[stroke=\"#d55e00\"]').length";
        assertThat(number("return " + curves)).isEqualTo(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theFirstKeyLeadsPastTheTop() {
        browser.open(sweep, 1400, false);
        browser.focused().sendKeys(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the summary");
        browser.focused().sendKeys(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("summary");
    }

    @Test
    void theThemeIsTheReadersChoice() throws InterruptedException {
        browser.open(sweep, 1400, true);
        showAll(1400, true);
        browser.one("#theme").click();
        assertThat(browser.ask("return document.documentElement.dataset.theme")).isEqualTo("light");
        assertThat(numbers(DRAWN)).allSatisfy(shapes -> assertThat(shapes).isGreaterThan(3));
    }

    @Test
    void aReportOfNothingOpens() throws IOException {
        Path page = write("nothing.html", SampleReport.of(List.of(), List.of()));
        browser.open(page, 400, false);
        assertThat(browser.one("#headlines").getText()).contains("0");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aPairOfCoordinatesIsChosenWhereThereAreSeveral() throws IOException, InterruptedException {
        List<ReportCell.Point> points = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            double t = 0.1 * i;
            double[] state = {Math.cos(t), Math.cos(2 * t), -Math.sin(t), -2 * Math.sin(2 * t)};
            points.add(new ReportCell.Point(t, state, 2.5 + 0.01 * Math.sin(t), 2.5 + 0.01 * Math.sin(t)));
        }
        ReportCell cell = new ReportCell(
                1,
                "two",
                "exact",
                "euler",
                0.1,
                100,
                10,
                List.of(1.0, 1.0, 0.0, 0.0),
                ReportCell.Status.OK,
                "",
                Map.of("energy_error_max", 0.004),
                points);
        ReportData data = new ReportData(
                "two",
                "",
                List.of(),
                List.of(new ReportData.SystemEntry("two", List.of("q1", "q2", "p1", "p2"))),
                Map.of(),
                SampleReport.COLUMNS,
                List.of(cell),
                List.of(),
                "",
                "");
        browser.open(write("two.html", data), 1400, false);
        showAll(1400, false);
        assertThat(browser.one("#trajectories figure h3").getText()).isEqualTo("Phase portrait: p1 over q1");
        browser.one("#portrait-vertical").sendKeys("q2");
        assertThat(browser.one("#trajectories figure h3").getText()).isEqualTo("Phase portrait: q2 over q1");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFigureCanBeSaved() throws InterruptedException {
        browser.open(sweep, 1400, false);
        showAll(1400, false);
        assertThat(String.valueOf(browser.ask("return document.querySelector('#energy figure').figure.svg()")))
                .startsWith("<svg")
                .contains("#d55e00");
    }

    @Test
    void everythingCanBePrinted() {
        browser.open(sweep, 1400, true);
        assertThat(browser.print()).hasSizeGreaterThan(50_000).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        // Figures that were never in sight are on paper too.
        assertThat(number("return document.querySelectorAll('#ensembles svg').length"))
                .isPositive();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void labelsAreTextWhateverTheyHold() throws IOException, InterruptedException {
        String evil = "</script><img src=x onerror=alert(1)><b class=evil>&amp;";
        ReportCell model = SampleReport.cell(1, SampleReport.Force.PENDULUM, SampleReport.Method.VERLET, 0.1, 1.2);
        List<ReportCell> cells = new ArrayList<>();
        for (String integrator : List.of(evil, evil + 2)) {
            cells.add(new ReportCell(
                    cells.size() + 1,
                    evil,
                    evil,
                    integrator,
                    0.1,
                    10,
                    1,
                    model.initialState(),
                    ReportCell.Status.DIVERGED,
                    evil,
                    model.figures(),
                    model.trajectory()));
        }
        ReportData data = new ReportData(
                evil,
                evil,
                List.of(new ReportData.Fact(evil, evil)),
                List.of(new ReportData.SystemEntry(evil, List.of(evil, "p"))),
                Map.of(evil, 2),
                SampleReport.COLUMNS,
                cells,
                List.of(),
                evil,
                evil);
        Path page = write("evil.html", data);
        browser.open(page, 1400, false);
        showAll(1400, false);
        assertThat(browser.all("b.evil, img")).isEmpty();
        assertThat(browser.one("h1").getText()).isEqualTo(evil);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void fiveHundredCellsOpenAtOnce() throws IOException {
        ReportData large = SampleReport.sweep(List.of(0.2, 0.1, 0.05, 0.025, 0.0125), 10);
        Path page = write("large.html", large);
        browser.open(page, 1400, false);
        double milliseconds = number("return performance.getEntriesByType('navigation')[0].loadEventEnd");
        System.out.printf(
                "A report of %d cells opened in %.0f ms.%n", large.cells().size(), milliseconds);
        assertThat(rows()).isEqualTo(500);
        assertThat(milliseconds).isLessThan(20_000); // generous: this machine may be busy
    }

    private static Path write(String name, ReportData data) throws IOException {
        Path page = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(page)) {
            ReportPage.write(data, out);
        }
        return page;
    }

    /** Makes the window as high as the page, so that all figures are in sight, and waits for them. */
    private void showAll(int width, boolean dark) throws InterruptedException {
        browser.look(width, (int) number("return document.documentElement.scrollHeight"), dark);
        browser.await(
                "[...document.querySelectorAll('figure')].every(each => each.hidden || each.querySelector('svg, .empty'))");
    }

    private double number(String script) {
        return ((Number) browser.ask(script)).doubleValue();
    }

    private List<Integer> numbers(String script) {
        return ((List<?>) browser.ask(script))
                .stream().map(each -> ((Number) each).intValue()).toList();
    }

    private int rows() {
        return (int) number("return document.querySelectorAll('#cells-table tbody tr').length");
    }

    private String sorted() {
        return String.valueOf(browser.ask("return document.querySelector('th[aria-sort]').ariaSort"));
    }

    private List<String> texts(String column) {
        List<?> texts = (List<?>) browser.ask(
                "const at = [...document.querySelectorAll('#cells-table th')].findIndex(each => each.querySelector('#sort-"
                        + column + "'));"
                        + "return [...document.querySelectorAll('#cells-table tbody tr')]"
                        + ".map(row => row.children[at].title || row.children[at].textContent)");
        return texts.stream().map(String::valueOf).toList();
    }

    /** The full values of a column, without those that are not to be had, which stand at the end. */
    private List<Double> column(String name) {
        List<String> texts = texts(name);
        List<String> known = texts.stream().filter(text -> !"–".equals(text)).toList();
        assertThat(texts.subList(0, known.size())).isEqualTo(known);
        return known.stream().map(Double::valueOf).toList();
    }
}
