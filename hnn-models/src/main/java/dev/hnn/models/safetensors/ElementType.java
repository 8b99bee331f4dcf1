package dev.hnn.models.safetensors;

/** The element types of the format, by the names that it uses. */
@SuppressWarnings("MemberName") // the format's own names
public enum ElementType {
    /** Truth values. */
    BOOL(1),
    /** Unsigned integers of 8 bits. */
    U8(1),
    /** Signed integers of 8 bits. */
    I8(1),
    /** Floating point of 8 bits, 2 of them of the mantissa. */
    F8_E5M2(1),
    /** Floating point of 8 bits, 3 of them of the mantissa. */
    F8_E4M3(1),
    /** Signed integers of 16 bits. */
    I16(2),
    /** Unsigned integers of 16 bits. */
    U16(2),
    /** IEEE 754 half precision. */
    F16(2),
    /** The upper half of IEEE 754 single precision. */
    BF16(2),
    /** Signed integers of 32 bits. */
    I32(4),
    /** Unsigned integers of 32 bits. */
    U32(4),
    /** IEEE 754 single precision. */
    F32(4),
    /** IEEE 754 double precision. */
    F64(8),
    /** Signed integers of 64 bits. */
    I64(8),
    /** Unsigned integers of 64 bits. */
    U64(8);

    private final int bytes;

    ElementType(int bytes) {
        this.bytes = bytes;
    }

    /** The size of an element in bytes. */
    public int bytes() {
        return bytes;
    }
}
