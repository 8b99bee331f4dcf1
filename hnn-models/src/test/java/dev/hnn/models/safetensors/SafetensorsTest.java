package dev.hnn.models.safetensors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsTest {

    @TempDir
    private Path folder;

    private static final double[][] ROWS = {{1, -0.0, Double.NaN}, {Double.MIN_VALUE, Math.PI, -1e308}};

    private Safetensors example() {
        return new Safetensors(
                Map.of("zeta", "ζ \"quoted\" \\ \n", "alpha", ""),
                Map.of("b", Tensor.matrix(ROWS), "a", Tensor.vector(new double[] {7, 8})));
    }

    @Test
    void whatIsWrittenIsReadBackToTheLastBit() throws Exception {
        Path path = folder.resolve("m.safetensors");
        example().write(path);
        Safetensors read = Safetensors.read(path);
        assertThat(read.metadata()).isEqualTo(example().metadata());
        assertThat(read.tensors().get("b").shape()).containsExactly(2L, 3L);
        assertThat(read.tensors().get("b").bytes())
                .isEqualTo(Tensor.matrix(ROWS).bytes());
        assertThat(read.tensors().get("a").doubles()).containsExactly(7, 8);
    }

    @Test
    void fileIsLaidOutAsTheFormatSays() throws Exception {
        Path path = folder.resolve("m.safetensors");
        new Safetensors(Map.of(), Map.of("x", Tensor.matrix(new double[][] {{1, 2}, {3, 4}}))).write(path);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        int length = (int) bytes.getLong();
        assertThat(length % 8).isZero();
        byte[] header = new byte[length];
        bytes.get(header);
        assertThat(new String(header, StandardCharsets.UTF_8).stripTrailing())
                .isEqualTo("{\"x\":{\"dtype\":\"F64\",\"shape\":[2,2],\"data_offsets\":[0,32]}}");
        double[] elements = new double[4];
        bytes.asDoubleBuffer().get(elements);
        assertThat(elements).containsExactly(1, 2, 3, 4);
        assertThat(bytes.remaining()).isEqualTo(32);
    }

    @Test
    void otherTypesAndPlacesThanOursAreRead() throws Exception {
        Path path = folder.resolve("m.safetensors");
        // A scalar, an empty tensor, a header that is not padded, tensors not in the order of the header.
        Files.write(
                path,
                SafetensorsFaultsTest.bytes(
                        "{\"second\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[4,6]},"
                                + "\"none\":{\"dtype\":\"F64\",\"shape\":[0,5],\"data_offsets\":[6,6]},"
                                + "\"first\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]}}",
                        6));
        Safetensors read = Safetensors.read(path);
        assertThat(read.tensors()).containsOnlyKeys("first", "second", "none");
        assertThat(read.tensors().get("first").shape()).isEmpty();
        assertThat(read.tensors().get("second").bytes()).containsExactly(5, 6);
        assertThat(read.tensors().get("none").doubles()).isEmpty();
    }

    @Test
    void equalContentsGiveEqualBytesAndReplaceWhatWasThere() throws Exception {
        Path path = folder.resolve("m.safetensors");
        Files.writeString(path, "something else, and longer than a model ".repeat(100));
        example().write(path);
        byte[] first = Files.readAllBytes(path);
        example().write(path);
        assertThat(Files.readAllBytes(path)).isEqualTo(first);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(path));
        }
    }

    @Test
    void aWriteThatFailsLeavesNothingBehind() throws Exception {
        Path occupied =
                Files.createDirectories(folder.resolve("m.safetensors/inside")).getParent();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> example().write(occupied)))
                .isInstanceOf(java.io.IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(occupied));
        }
    }
}
