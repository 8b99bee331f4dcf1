package dev.hnn.bench.folder;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.output.WriteFailure;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file of lines to which one process appends, each whole or not at all: a line begins with a checksum of the rest of it. What
 * a power failure left of a last line is cut off when the file is opened, and a line that was damaged later is passed over. The
 * file is locked while it is open. Thread-safe.
 */
final class JournalFile implements Closeable {

    private static final int CHECKSUM = 8;

    private final Path file;
    private final RandomAccessFile access;
    private final List<String> lines;

    private JournalFile(Path file, RandomAccessFile access, List<String> lines) {
        this.file = file;
        this.access = access;
        this.lines = lines;
    }

    /**
     * Opens a file, or makes it.
     *
     * @param file where
     * @return the file, at its end
     * @throws InputException if another process, or another part of this one, has it open
     * @throws IOException if it cannot be read or written
     */
    static JournalFile open(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        // Not a channel, which an interrupt would close: a line that has begun to be written is written.
        RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw");
        try {
            lock(file, access.getChannel());
            List<String> lines = new ArrayList<>();
            access.setLength(gather(content(access), lines));
            access.seek(access.length());
            return new JournalFile(file, access, List.copyOf(lines));
        } catch (IOException | RuntimeException failure) {
            access.close();
            throw failure;
        }
    }

    /**
     * Reads a file that another process may be writing. This one must not have it {@linkplain #open open}, or it loses its lock.
     *
     * @param file where
     * @return its whole lines, without their checksums
     * @throws IOException if it cannot be read
     */
    static List<String> read(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        gather(Files.readAllBytes(file), lines);
        return lines;
    }

    /** Not through a stream of its own: when any is closed, POSIX takes the lock of the whole process away. */
    private static byte[] content(RandomAccessFile access) throws IOException {
        byte[] content = new byte[Math.toIntExact(access.length())];
        access.readFully(content);
        return content;
    }

    private static void lock(Path file, FileChannel channel) throws IOException {
        boolean locked;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            locked = false;
        }
        if (!locked) {
            Path folder = Objects.requireNonNullElse(file.getParent(), Path.of("."));
            throw new InputException("The results folder \"" + folder
                    + "\" is in use by another run; wait until it has ended, or name another folder.");
        }
    }

    /** Gathers the whole lines, and says where the last of them ends. */
    private static int gather(byte[] content, List<String> lines) {
        int begin = 0;
        for (int end = 0; end < content.length; end++) {
            if (content[end] == '\n') {
                checked(new String(content, begin, end - begin, StandardCharsets.UTF_8))
                        .ifPresent(lines::add);
                begin = end + 1;
            }
        }
        return begin;
    }

    private static Optional<String> checked(String line) {
        if (line.length() <= CHECKSUM || line.charAt(CHECKSUM) != ' ') {
            return Optional.empty();
        }
        String text = line.substring(CHECKSUM + 1);
        return line.startsWith(checksum(text)) ? Optional.of(text) : Optional.empty();
    }

    private static String checksum(String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", checksum.getValue());
    }

    /** The lines that were there when it was opened. */
    List<String> lines() {
        return lines;
    }

    /**
     * Appends a line. When this returns, it is on the disk.
     *
     * @param text without a line feed
     * @throws IOException if it cannot be written; the file is as it was, and the message is one sentence
     */
    synchronized void append(String text) throws IOException {
        byte[] line = (checksum(text) + " " + text + "\n").getBytes(StandardCharsets.UTF_8);
        long before = access.getFilePointer();
        try {
            access.write(line);
            access.getFD().sync();
        } catch (IOException cause) {
            access.setLength(before);
            throw WriteFailure.exception(file, cause);
        }
    }

    @Override
    public void close() throws IOException {
        access.close();
    }
}
