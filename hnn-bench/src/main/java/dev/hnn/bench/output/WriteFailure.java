package dev.hnn.bench.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why a file or folder could not be written, in words. */
public final class WriteFailure {

    private WriteFailure() {}

    /**
     * One sentence for the user.
     *
     * @param file what was to be written
     * @param cause what went wrong
     */
    public static String sentence(Path file, Exception cause) {
        return "\"" + file + "\" cannot be written: " + words(cause) + ".";
    }

    /** The cause alone, without a full stop. */
    public static String words(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (cause instanceof ReadOnlyFileSystemException) {
            return "the file system is read-only";
        }
        return words(systemMessage(cause));
    }

    /** The operating system's own words: those of Linux and macOS, then those of Windows. */
    private static String words(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("not enough space")) {
            return "the disk is full";
        }
        if (text.contains("file too large")) {
            return "it would be larger than files may be here";
        }
        if (text.contains("permission denied")) {
            return "permission is denied";
        }
        if (text.contains("quota")) {
            return "the disk quota is used up";
        }
        if (text.contains("read-only") || text.contains("write protected")) {
            return "the file system is read-only";
        }
        if (text.contains("not a directory")) {
            return "a part of its path is a file, not a folder";
        }
        if (text.contains("is a directory") || text.contains("directory not empty")) {
            return "a folder of that name is in the way";
        }
        if (text.contains("name too long")) {
            return "its name is too long";
        }
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private static String systemMessage(Exception cause) {
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    /**
     * The same as an exception.
     *
     * @param file what was to be written
     * @param cause what went wrong
     */
    public static IOException exception(Path file, IOException cause) {
        return new IOException(sentence(file, cause), cause);
    }
}
