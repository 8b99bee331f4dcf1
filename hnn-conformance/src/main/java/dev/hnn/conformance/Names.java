package dev.hnn.conformance;

import java.util.regex.Pattern;

/** What users can write as the name of something. */
final class Names {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Names() {}

    static boolean isKebabCase(String name) {
        return KEBAB_CASE.matcher(name).matches();
    }

    static boolean isOneLine(String text) {
        return !text.isBlank() && text.lines().count() == 1;
    }
}
