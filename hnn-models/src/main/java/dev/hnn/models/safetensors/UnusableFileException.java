package dev.hnn.models.safetensors;

import java.io.IOException;
import java.nio.file.Path;

/** A file that cannot be read or written, or does not hold what it should. The message is one sentence that names the file, the fault and the mend. */
public final class UnusableFileException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param path the file
     * @param fault what is wrong in it, as a main clause without a full stop
     * @param mend what to do, as an imperative without a full stop
     */
    public UnusableFileException(Path path, String fault, String mend) {
        super("The file " + path + " cannot be used: " + fault + "; " + mend + ".");
    }
}
