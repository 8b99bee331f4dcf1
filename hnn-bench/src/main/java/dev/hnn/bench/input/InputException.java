package dev.hnn.bench.input;

/** Something that the user gave is wrong. Its message is one sentence for them: the file, the key, and the mend. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param sentence for the user
     */
    public InputException(String sentence) {
        super(sentence);
    }

    /**
     * Says what is wrong, and keeps what brought it to light.
     *
     * @param sentence for the user
     * @param cause for {@code --debug}
     */
    public InputException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
