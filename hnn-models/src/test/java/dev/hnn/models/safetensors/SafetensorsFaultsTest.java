package dev.hnn.models.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafetensorsFaultsTest {

    @TempDir
    private Path folder;

    private static final String ONE = "{\"a\":{\"dtype\":\"F64\",\"shape\":[2],\"data_offsets\":[0,16]}}";

    /** A file with a header and so many bytes 1, 2, 3 … after it. */
    static byte[] bytes(String header, int data) {
        return bytes(header.getBytes(StandardCharsets.UTF_8), data);
    }

    private static byte[] bytes(byte[] header, int data) {
        ByteBuffer buffer = ByteBuffer.allocate(8 + header.length + data).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(header.length).put(header);
        for (int i = 1; i <= data; i++) {
            buffer.put((byte) i);
        }
        return buffer.array();
    }

    private static byte[] announcing(long length) {
        byte[] file = bytes(ONE, 16);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(0, length);
        return file;
    }

    private static byte[] replaced(String from, String to) {
        return bytes(ONE.replace(from, to), 16);
    }

    private static String two(String a, String b) {
        return "{\"a\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":" + a
                + "},\"b\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":" + b + "}}";
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(new byte[0], "it has 0 bytes, fewer than the 8"),
                arguments(new byte[7], "it has 7 bytes, fewer than the 8"),
                arguments(announcing(-1), "a header of 18446744073709551615 bytes, more than"),
                arguments(announcing(100_000_001), "a header of 100000001 bytes, more than"),
                arguments(announcing(100_000_000), "a header of 100000000 bytes, and only"),
                arguments(announcing(0), "does not begin with a brace"),
                arguments(announcing(ONE.length() - 1), "not well-formed JSON"),
                arguments(announcing(ONE.length() + 1), "not well-formed JSON"),
                arguments(bytes(" " + ONE, 16), "does not begin with a brace"),
                arguments(bytes("[]", 0), "does not begin with a brace"),
                arguments(bytes(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}, 0), "not UTF-8"),
                arguments(bytes("{'a':1}", 0), "not well-formed JSON"),
                arguments(bytes("{\"a\"}", 0), "not well-formed JSON"),
                arguments(bytes("{} {}", 0), "not well-formed JSON"),
                arguments(bytes("{\"a\":1}", 0), "\"a\" in its header must be an object"),
                arguments(bytes("{\"__metadata__\":[]}", 0), "must be an object"),
                arguments(bytes("{\"__metadata__\":{\"k\":1}}", 0), "must be text"),
                arguments(bytes("{\"__metadata__\":{\"k\":\"1\",\"k\":\"2\"}}", 0), "names \"__metadata__.k\" twice"),
                arguments(bytes(ONE.replace("}}", "},\"a\":{}}"), 16), "names \"a\" twice"),
                arguments(replaced("\"shape\"", "\"dtype\":\"F64\",\"shape\""), "names \"a.dtype\" twice"),
                arguments(replaced("\"shape\"", "\"shape\":[2],\"shape\""), "names \"a.shape\" twice"),
                arguments(replaced("\"shape\"", "\"size\""), "unknown key \"a.size\""),
                arguments(replaced("\"dtype\":\"F64\",", ""), "lacks its dtype"),
                arguments(replaced("[0,16]", "[0]"), "lacks its dtype, its shape or its two data_offsets"),
                arguments(replaced("F64", "F65"), "unknown dtype \"F65\""),
                arguments(replaced("\"F64\"", "64"), "must be text"),
                arguments(replaced("[2]", "2"), "must be a list"),
                arguments(replaced("[2]", "[\"2\"]"), "must hold numbers"),
                arguments(replaced("[2]", "[-2]"), "holds -2"),
                arguments(replaced("[2]", "[2.0]"), "holds 2.0"),
                arguments(replaced("[0,16]", "[0,9999999999999999999]"), "not a possible length"),
                arguments(replaced("[2]", "[4294967296,4294967296]"), "impossible shape"),
                arguments(replaced("[2]", "[3]"), "cannot take up 16 bytes"),
                arguments(replaced("[0,16]", "[16,0]"), "ends at offset 0, before it begins at 16"),
                arguments(replaced("[0,16]", "[8,24]"), "begins at offset 8, not at 0"),
                arguments(bytes(ONE, 15), "ends at offset 16, and only 15"),
                arguments(bytes(ONE, 17), "end at offset 16, and 17 bytes follow"),
                arguments(bytes("{}", 1), "end at offset 0, and 1 bytes follow"),
                arguments(bytes(two("[0,8]", "[0,8]"), 16), "begins at offset 0, not at 8"),
                arguments(bytes(two("[0,8]", "[4,12]"), 16), "begins at offset 4, not at 8"),
                arguments(bytes(two("[0,8]", "[9,17]"), 17), "begins at offset 9, not at 8"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsToldInOneSentenceThatNamesTheFile(byte[] file, String fault) throws Exception {
        Path path = Files.write(folder.resolve("m.safetensors"), file);
        assertThatThrownBy(() -> Safetensors.read(path))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("The file " + path + " cannot be used: ")
                .hasMessageContaining(fault)
                .hasMessageEndingWith("so get a new copy or write it again.");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> Safetensors.read(folder.resolve("none")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("there is no such file; check its name");
    }

    @Test
    void aFolderIsSaidToBeUnreadable() {
        assertThatThrownBy(() -> Safetensors.read(folder))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("The file " + folder + " cannot be used: it cannot be read (");
    }

    @Test
    void aFileCutAnywhereIsRefused() throws Exception {
        Path path = folder.resolve("m.safetensors");
        new Safetensors(Map.of("k", "v"), Map.of("a", Tensor.vector(new double[] {1, 2, 3}))).write(path);
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertThat(catchThrowable(() -> Safetensors.read(path))).isInstanceOf(UnusableFileException.class);
        }
    }

    @Test
    void damagedFilesNeverGiveAnythingButThisException() throws Exception {
        Path path = folder.resolve("m.safetensors");
        new Safetensors(Map.of("k", "v"), Map.of("a", Tensor.vector(new double[] {1, 2, 3}))).write(path);
        byte[] whole = Files.readAllBytes(path);
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int trial = 0; trial < 2000; trial++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length - 24)] = (byte) random.nextInt(256);
            Files.write(path, damaged);
            Throwable thrown = catchThrowable(() -> Safetensors.read(path));
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(UnusableFileException.class);
                refused++;
            }
        }
        // A changed letter in a name or a value is still a valid file; most other changes are not.
        assertThat(refused).isGreaterThan(1000);
    }
}
