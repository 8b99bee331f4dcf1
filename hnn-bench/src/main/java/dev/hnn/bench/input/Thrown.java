package dev.hnn.bench.input;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What code that is not ours has thrown, read with care: its methods may throw as well, and its causes need not end. */
public final class Thrown {

    private static final int MOST_CAUSES = 100;

    private Thrown() {}

    /**
     * The last cause that can be reached, in a hundred steps at most.
     *
     * @param thrown what was thrown
     * @return itself, if it has no cause
     */
    public static Throwable root(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable root = thrown;
        seen.add(root);
        Optional<Throwable> cause = read(root, Throwable::getCause);
        while (cause.isPresent() && seen.size() < MOST_CAUSES && seen.add(cause.get())) {
            root = cause.get();
            cause = read(root, Throwable::getCause);
        }
        return root;
    }

    /**
     * Its message, on one line.
     *
     * @param thrown what was thrown
     * @return empty if it has none, or does not give it
     */
    public static Optional<String> message(Throwable thrown) {
        return read(thrown, Throwable::getMessage).map(Text::onOneLine).filter(text -> !text.isEmpty());
    }

    /**
     * Its class and its message, without a full stop.
     *
     * @param thrown what was thrown
     * @return such as "IllegalStateException: no licence"
     */
    public static String inWords(Throwable thrown) {
        String message = message(thrown).orElse("no message");
        return thrown.getClass().getSimpleName() + ": "
                + (message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
    }

    private static <T> Optional<T> read(Throwable thrown, Function<Throwable, T> property) {
        try {
            return Optional.ofNullable(property.apply(thrown));
        } catch (Throwable another) { // nothing that it does may keep us from telling of it
            return Optional.empty();
        }
    }
}
