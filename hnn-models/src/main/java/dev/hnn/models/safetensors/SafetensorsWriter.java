package dev.hnn.models.safetensors;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes one file. */
final class SafetensorsWriter {

    /** The header is padded so that the elements after it are aligned. */
    private static final int ALIGNMENT = 8;

    private SafetensorsWriter() {}

    static void write(Safetensors contents, Path path) throws IOException {
        // The format's own writer puts wide types first, which keeps all of them aligned.
        List<Map.Entry<String, Tensor>> tensors = contents.tensors().entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().type().bytes()))
                .toList();
        byte[] header = header(contents.metadata(), tensors).getBytes(StandardCharsets.UTF_8);
        int padding = Math.floorMod(-header.length, ALIGNMENT);
        Path absolute = path.toAbsolutePath();
        Path partial = absolute.resolveSibling("." + absolute.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()) + ".partial");
        try {
            try (FileChannel channel =
                    FileChannel.open(partial, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer prefix = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
                put(channel, prefix.putLong(header.length + padding).flip());
                put(channel, ByteBuffer.wrap(header));
                put(channel, ByteBuffer.wrap(" ".repeat(padding).getBytes(StandardCharsets.UTF_8)));
                for (Map.Entry<String, Tensor> entry : tensors) {
                    put(channel, ByteBuffer.wrap(entry.getValue().bytes()));
                }
                channel.force(true);
            }
            Files.move(partial, absolute, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UnusableFileException(
                    path, "it cannot be written (" + e + ")", "check its folder and the space that is left there");
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static String header(Map<String, String> metadata, List<Map.Entry<String, Tensor>> tensors)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.beginObject();
            if (!metadata.isEmpty()) {
                writer.name("__metadata__").beginObject();
                for (Map.Entry<String, String> entry : metadata.entrySet()) {
                    writer.name(entry.getKey()).value(entry.getValue());
                }
                writer.endObject();
            }
            long at = 0;
            for (Map.Entry<String, Tensor> entry : tensors) {
                Tensor tensor = entry.getValue();
                writer.name(entry.getKey()).beginObject();
                writer.name("dtype").value(tensor.type().name());
                writer.name("shape").beginArray();
                for (long length : tensor.shape()) {
                    writer.value(length);
                }
                writer.endArray();
                long end = at + tensor.bytes().length;
                writer.name("data_offsets").beginArray().value(at).value(end).endArray();
                writer.endObject();
                at = end;
            }
            writer.endObject();
        }
        return text.toString();
    }

    private static void put(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
