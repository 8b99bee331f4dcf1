package dev.hnn.bench.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers for people: rounded to a few significant digits. */
public final class Digits {

    private static final int STATE_DIGITS = 4;
    private static final double SMALLEST_PLAIN = 1e-3;
    private static final double LARGEST_PLAIN = 1e6;

    private Digits() {}

    /**
     * Rounds; plain from 0.001 to a million, where no digit before the point is lost, scientific beyond.
     *
     * @param value any double
     * @param digits significant ones
     * @return {@code 0.005025}, {@code 20958}, {@code 5.551e-16}, {@code 0}, {@code NaN}
     */
    public static String significant(double value, int digits) {
        if (value == 0) {
            return "0";
        }
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        double size = Math.abs(rounded.doubleValue());
        if (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) {
            int decimals = rounded.scale() - rounded.precision() + digits;
            return new BigDecimal(value)
                    .setScale(Math.max(0, decimals), RoundingMode.HALF_UP)
                    .toPlainString();
        }
        String text = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
        return text.replaceAll("e([+-])0", "e$1").replace("e+", "e");
    }

    /**
     * A whole number, with a comma between thousands.
     *
     * @param number any
     * @return {@code 10,000}
     */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * A state, its coordinates rounded to four digits and without zeros at their ends.
     *
     * @param state its coordinates
     * @param separator between them
     */
    public static String state(Collection<Double> state, String separator) {
        return state.stream()
                .map(x -> significant(x, STATE_DIGITS)
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", ""))
                .collect(Collectors.joining(separator));
    }
}
