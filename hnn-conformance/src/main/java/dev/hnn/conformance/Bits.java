package dev.hnn.conformance;

import java.util.Arrays;

/** Comparison of numbers bit by bit; all that are not numbers are alike. */
final class Bits {

    private Bits() {}

    static boolean same(double a, double b) {
        return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
    }

    static boolean same(double[] a, double[] b) {
        return Arrays.equals(a, b);
    }
}
