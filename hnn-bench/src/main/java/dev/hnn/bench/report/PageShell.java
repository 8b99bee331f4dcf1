package dev.hnn.bench.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One HTML file of a body, a style sheet, data, the chart library and scripts. Its content security policy forbids every
 * request, and lets no script run but those that it holds, by their digests.
 */
public final class PageShell {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    private PageShell() {}

    /** The style sheet of all pages. */
    public static String style() {
        return PageSource.style();
    }

    /** The scripts that all pages begin with: elements, numbers, axes, themes, figures. */
    public static List<String> basics() {
        return PageSource.basics();
    }

    /**
     * Writes a page, in UTF-8.
     *
     * @param title of the page
     * @param body HTML, what people see; {@code {{title}}} in it is the title
     * @param style CSS
     * @param scripts the scripts, which get a scope of their own; a later one uses what earlier ones define
     * @param json what the page shows
     * @param out where to; not closed
     * @throws IOException if the stream throws it
     */
    public static void write(
            String title, String body, String style, List<String> scripts, String json, OutputStream out)
            throws IOException {
        String charts = PageSource.charts();
        String script = "\"use strict\";\n(() => {\n" + String.join("\n", scripts) + "})();\n";
        Map<String, String> parts = Map.of(
                "title",
                escaped(title),
                "policy",
                policy(charts, script),
                "style",
                style,
                "data",
                inScript(json),
                "charts",
                charts,
                "script",
                script);
        String template = PageSource.shell().replace("{{body}}", body);
        String page = PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** These three stand in texts alone; without a less-than sign nothing can end a script element. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
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
