package dev.hnn.bench.output;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Writes a file so that it is there whole or not at all: into a hidden temporary file beside it, which then takes its
 * name in one step. A reader never sees half of it, and a failure leaves an older file of that name as it was.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @param out buffered; it is closed by the caller
         * @throws IOException if the stream throws it
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a text in UTF-8.
     *
     * @param file what to write or replace; its folder exists
     * @param text the content
     * @throws IOException as {@link #write(Path, Content)} does
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes.
     *
     * @param file what to write or replace; its folder exists
     * @param bytes the content. Not modified.
     * @throws IOException as {@link #write(Path, Content)} does
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes a stream. Whatever the content throws besides {@link IOException} is passed on as it is.
     *
     * @param file what to write or replace; its folder exists
     * @param content writes it, once
     * @throws IOException if it cannot be written; the message is one sentence that names the file and the cause
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isSymbolicLink(file) && Files.exists(file)) {
            write(file.toRealPath(), content); // what the link points to is replaced, not the link
            return;
        }
        Path name = file.getFileName();
        if (name == null) {
            throw new IOException("\"" + file + "\" is not the name of a file.");
        }
        Path temporary = file.resolveSibling("." + name + "." + UUID.randomUUID() + ".tmp");
        try {
            fill(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw WriteFailure.exception(file, cause);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Not through {@code Files.createTempFile}, whose files only their owner can read. */
    private static void fill(Path temporary, Content content) throws IOException {
        Files.createFile(temporary);
        // Not a channel, which an interrupt would close: what has begun to be written is written.
        try (FileOutputStream file = new FileOutputStream(temporary.toFile());
                OutputStream out = new BufferedOutputStream(file)) {
            content.writeTo(out);
            out.flush();
            // Without this, a power failure after the move could leave the new name with no content.
            file.getFD().sync();
        }
    }
}
