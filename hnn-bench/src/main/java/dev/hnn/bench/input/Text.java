package dev.hnn.bench.input;

/** Texts that come from users and plugins, on their way to terminals and tables. */
public final class Text {

    private Text() {}

    /**
     * Puts a text on one line: what controls a terminal or breaks a line becomes a blank.
     *
     * @param text any text
     * @return without control characters
     */
    public static String onOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /**
     * Whether a text has characters that control a terminal or break a line.
     *
     * @param text any text
     * @return true if it has
     */
    public static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
