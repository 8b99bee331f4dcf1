package dev.hnn.conformance.audit;

import java.util.Locale;

/** Numbers in remarks. */
final class Figures {

    private Figures() {}

    /** 0.65, 12, 1e-11, 2e-10. */
    static String plain(double value) {
        double size = Math.abs(value);
        return size == 0 || (size >= 0.01 && size < 1e6)
                ? String.format(Locale.ROOT, "%s", value == Math.rint(value) ? (long) value : value)
                : String.format(Locale.ROOT, "%.0e", value).replaceAll("e([+-])0", "e$1");
    }

    /** Two digits: 3.1e-13. */
    static String scientific(double value) {
        return String.format(Locale.ROOT, "%.1e", value).replaceAll("e([+-])0", "e$1");
    }
}
