package dev.hnn.bench.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report as one HTML file. Its content security policy forbids every request, and lets no script run but the two that
 * it holds, by their digests. Equal data gives equal bytes.
 */
public final class ReportPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    private ReportPage() {}

    /**
     * Writes the page, in UTF-8.
     *
     * @param data what it shows
     * @param out where to; not closed
     * @throws IOException if the stream throws it
     */
    public static void write(ReportData data, OutputStream out) throws IOException {
        String charts = PageSource.charts();
        String script = PageSource.script();
        Map<String, String> parts = Map.of(
                "title", escaped(data.title()),
                "policy", policy(charts, script),
                "style", PageSource.style(),
                "data", ReportJson.of(data),
                "charts", charts,
                "script", script);
        String page = PLACE.matcher(PageSource.template())
                .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String policy(String... scripts) {
        StringBuilder policy = new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none';")
                .append(" style-src 'unsafe-inline'; script-src");
        for (String script : scripts) {
            policy.append(" 'sha256-").append(digest(script)).append('\'');
        }
        return policy.toString();
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
