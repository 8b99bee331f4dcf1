package dev.hnn.bench.report;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Arrays of numbers in the form that a page embeds: 32-bit floats in little-endian order, in Base64. Equal arrays are kept
 * once: cells share their times, and models of a system its exact energies. Mutable, for one thread.
 */
final class FloatArrays {

    private final Map<String, Integer> indices = new LinkedHashMap<>();

    /**
     * Adds an array.
     *
     * @param length how many numbers
     * @param value each of them; what is finite stays finite
     * @return its index
     */
    int add(int length, IntToDoubleFunction value) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < length; i++) {
            bytes.putFloat(narrow(value.applyAsDouble(i)));
        }
        String text = Base64.getEncoder().encodeToString(bytes.array());
        return indices.computeIfAbsent(text, key -> indices.size());
    }

    private static float narrow(double value) {
        return Double.isFinite(value)
                ? (float) Math.max(-Float.MAX_VALUE, Math.min(Float.MAX_VALUE, value))
                : Float.NaN;
    }

    /** The arrays, by their indices. */
    List<String> encoded() {
        return List.copyOf(indices.keySet());
    }
}
