package dev.hnn.models.safetensors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a safetensors file holds.
 *
 * @param metadata text by key
 * @param tensors tensors by name
 */
public record Safetensors(Map<String, String> metadata, Map<String, Tensor> tensors) {

    /** Copies both maps, in the order of their keys. */
    public Safetensors {
        metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
        tensors = Collections.unmodifiableMap(new TreeMap<>(tensors));
    }

    /**
     * Reads a file, and checks every length and offset in it.
     *
     * @param path the file
     * @return its contents
     * @throws IOException if it cannot be read, or is not a whole safetensors file; the message is one sentence that names it
     */
    public static Safetensors read(Path path) throws IOException {
        return new SafetensorsReader(path).read();
    }

    /**
     * Writes a file. It appears under its name whole or not at all, and replaces one that was there; equal contents give
     * equal bytes.
     *
     * @param path the file; its folder exists
     * @throws IOException if it cannot be written; the message is one sentence that names it
     */
    public void write(Path path) throws IOException {
        SafetensorsWriter.write(this, path);
    }
}
