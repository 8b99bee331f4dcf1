package dev.hnn.models.training.dl4j;

import java.nio.DoubleBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A matrix outside of the Java heap, one sample a column, columns contiguous: an operand of {@code Nd4j.gemm} of which
 * Java reads and writes whole columns.
 */
final class Panel implements AutoCloseable {

    private final INDArray array;
    private final DoubleBuffer buffer;
    private final int rows;

    Panel(int rows, int columns) {
        this.array = Nd4j.createUninitializedDetached(DataType.DOUBLE, 'f', rows, columns);
        this.buffer = elements(array);
        this.rows = rows;
    }

    /** The elements of a contiguous array, in the order of memory. A view's buffer would begin with its parent's. */
    static DoubleBuffer elements(INDArray array) {
        return array.data().asNioDouble().slice();
    }

    INDArray array() {
        return array;
    }

    int rows() {
        return rows;
    }

    /** tile ← columns first … first + count − 1. */
    void read(int first, int count, double[] tile) {
        buffer.get(first * rows, tile, 0, count * rows);
    }

    /** Columns first … first + count − 1 ← tile. */
    void write(int first, int count, double[] tile) {
        buffer.put(first * rows, tile, 0, count * rows);
    }

    @Override
    public void close() {
        array.close();
    }
}
