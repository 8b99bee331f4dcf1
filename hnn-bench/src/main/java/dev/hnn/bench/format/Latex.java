package dev.hnn.bench.format;

import dev.hnn.bench.input.Text;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts and numbers in LaTeX's notation. */
final class Latex {

    private static final Map<String, String> ESCAPES = Map.of(
            "\\", "\\textbackslash{}",
            "~", "\\textasciitilde{}",
            "^", "\\textasciicircum{}",
            "<", "\\textless{}",
            ">", "\\textgreater{}",
            "|", "\\textbar{}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\~^<>|#$%&_{}]");
    private static final Pattern SCIENTIFIC = Pattern.compile("([^e]+)e(-?\\d+)");

    private Latex() {}

    /** A text that is set as it is. What is beyond ASCII stays: LaTeX reads UTF-8. */
    static String escaped(String text) {
        String plain = Text.onOneLine(text);
        // Behind the end of a row, these two would be its options.
        String guard = plain.startsWith("[") || plain.startsWith("*") ? "{}" : "";
        return guard
                + SPECIAL.matcher(plain)
                        .replaceAll(special -> Matcher.quoteReplacement(
                                ESCAPES.getOrDefault(special.group(), "\\" + special.group())));
    }

    /**
     * A number.
     *
     * @param digits in the form of {@link dev.hnn.bench.output.Digits}; may be empty
     * @return {@code $1.2\times10^{-5}$}, {@code $10{,}000$}
     */
    static String number(String digits) {
        if (digits.isEmpty() || "NaN".equals(digits)) {
            return "--";
        }
        if (digits.endsWith("Infinity")) {
            return "$" + digits.replace("Infinity", "\\infty") + "$";
        }
        Matcher scientific = SCIENTIFIC.matcher(digits);
        return scientific.matches()
                ? "$" + scientific.group(1) + "\\times10^{" + scientific.group(2) + "}$"
                : "$" + digits.replace(",", "{,}") + "$"; // in a formula, a bare comma is followed by a space
    }
}
