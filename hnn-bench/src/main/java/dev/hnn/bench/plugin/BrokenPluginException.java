package dev.hnn.bench.plugin;

/** A plugin that cannot be opened, or is refused. Its message is one sentence for the user: which, why, and the mend. */
final class BrokenPluginException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenPluginException(String sentence) {
        super(sentence);
    }

    BrokenPluginException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
