package dev.hnn.models.training.dl4j;

import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.DoublePointer;

/**
 * A matrix outside of the Java heap, one state a column, columns contiguous: an operand of {@link WeightProducts} of which
 * Java reads and writes whole columns.
 */
final class Panel implements AutoCloseable {

    private final DoublePointer memory;
    private final DoubleBuffer elements;
    private final int rows;

    Panel(int rows, int columns) {
        this.memory = new DoublePointer((long) rows * columns);
        this.elements = memory.asBuffer();
        this.rows = rows;
    }

    DoublePointer memory() {
        return memory;
    }

    int rows() {
        return rows;
    }

    /** Copies columns first … first + count − 1 to an array, from its element {@code to} on. */
    void read(int first, int count, double[] array, int to) {
        elements.get(first * rows, array, to, count * rows);
    }

    /** Copies to columns first … first + count − 1 from an array, from its element {@code from} on. */
    void write(int first, int count, double[] array, int from) {
        elements.put(first * rows, array, from, count * rows);
    }

    @Override
    public void close() {
        memory.close();
    }
}
