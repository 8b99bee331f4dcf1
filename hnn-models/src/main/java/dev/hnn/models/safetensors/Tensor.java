package dev.hnn.models.safetensors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** A tensor: elements of one type in row-major order. Immutable and thread-safe. */
public final class Tensor {

    private final ElementType type;
    private final List<Long> shape;
    private final byte[] bytes;

    Tensor(ElementType type, List<Long> shape, byte[] bytes) {
        this.type = type;
        this.shape = List.copyOf(shape);
        this.bytes = bytes;
    }

    /**
     * Makes a vector of type F64.
     *
     * @param elements its elements. Copied.
     * @return a tensor of shape [length]
     */
    public static Tensor vector(double[] elements) {
        return new Tensor(ElementType.F64, List.of((long) elements.length), encode(new double[][] {elements}));
    }

    /**
     * Makes a matrix of type F64.
     *
     * @param rows its rows, at least one, all of one length. Copied.
     * @return a tensor of shape [rows, columns]
     */
    public static Tensor matrix(double[][] rows) {
        return new Tensor(ElementType.F64, List.of((long) rows.length, (long) rows[0].length), encode(rows));
    }

    private static byte[] encode(double[][] rows) {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(8L * rows.length * rows[0].length))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (double[] row : rows) {
            buffer.asDoubleBuffer().put(row);
            buffer.position(buffer.position() + 8 * row.length);
        }
        return buffer.array();
    }

    /** The type of the elements. */
    public ElementType type() {
        return type;
    }

    /** The length along each axis; empty for a scalar. */
    public List<Long> shape() {
        return shape;
    }

    /** A copy of the elements as they are in a file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * A copy of the elements.
     *
     * @throws IllegalStateException if their type is not F64
     */
    public double[] doubles() {
        if (type != ElementType.F64) {
            throw new IllegalStateException("A tensor of type " + type + " has no double-precision elements.");
        }
        double[] elements = new double[bytes.length / 8];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(elements);
        return elements;
    }
}
