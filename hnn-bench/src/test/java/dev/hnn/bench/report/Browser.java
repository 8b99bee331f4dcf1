package dev.hnn.bench.report;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that is installed on this machine; nothing is downloaded for it. For one thread. */
final class Browser implements AutoCloseable {

    /** Set to {@code required}, it makes a missing browser a failure. */
    static final String SWITCH = "HNN_BROWSER_TESTS";

    static final String HOW_TO_RUN =
            "The tests of the report need a browser: on Debian and Ubuntu, install chromium and"
                    + " chromium-driver, or name both with the environment variables CHROMIUM and CHROMEDRIVER.";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it, if there is one. */
    static Optional<Browser> start() {
        Optional<Path> browser = find("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = find("CHROMEDRIVER", "chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            return Optional.empty();
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments("--headless", "--no-sandbox", "--hide-scrollbars", "--disable-gpu");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .withSilent(true)
                .build();
        return Optional.of(new Browser(new ChromeDriver(service, options)));
    }

    private static Optional<Path> find(String variable, String... names) {
        String named = System.getenv(variable);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Opens a page and waits until its scripts have run.
     *
     * @param page a file
     * @param width of the window, in pixels
     * @param dark which colours the reader's system asks for
     */
    void open(Path page, int width, boolean dark) {
        look(width, 900, dark);
        clearLogs();
        driver.get(page.toUri().toString());
    }

    /** Gives the window another size, and the system other colours. */
    void look(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                // Otherwise the page still scrolls while the mouse is on its way.
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** What a script returns. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until a script's expression is true. */
    void await(String expression) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Boolean.TRUE.equals(ask("return Boolean(" + expression + ")"))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited for " + expression);
            }
            Thread.sleep(20);
        }
    }

    /** The elements that a selector finds. */
    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The first of them. */
    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Where the keyboard's input goes. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What the page has complained of since it was opened. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since the page was opened, but for the page itself. */
    List<String> requests(Path page) {
        String own = page.toUri().toString();
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(address -> !URI.create(address).equals(URI.create(own)))
                .toList();
    }

    private void clearLogs() {
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    /** A picture of a part of the page, in page coordinates, as PNG. */
    byte[] picture(double x, double y, double width, double height) {
        Map<String, Object> reply = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of("format", "png", "clip", Map.of("x", x, "y", y, "width", width, "height", height, "scale", 1)));
        return Base64.getDecoder().decode((String) reply.get("data"));
    }

    /** The page as it would be printed, as PDF. */
    byte[] print() {
        Map<String, Object> reply = driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true));
        return Base64.getDecoder().decode((String) reply.get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
