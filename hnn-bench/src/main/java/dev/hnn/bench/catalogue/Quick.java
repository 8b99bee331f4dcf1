package dev.hnn.bench.catalogue;

import dev.hnn.bench.input.InputException;
import dev.hnn.bench.limit.TimeLimit;
import dev.hnn.bench.limit.TimeLimitException;
import dev.hnn.bench.limit.Watchdog;
import dev.hnn.bench.plugin.ContextLoader;
import dev.hnn.bench.plugin.Origin;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Calls that every command makes and that components promise to answer quickly. Each has a thread of its own, with the
 * plugin's class loader as its context loader, and is given up when it does not end.
 *
 * @param limit of one call
 */
public record Quick(TimeLimit limit) {

    private static final Quick USUAL = new Quick(new TimeLimit(Duration.ofSeconds(10)));

    /** Ten seconds: far above what a call takes on a busy machine, and not yet as long as people wait before they give up. */
    public static Quick usual() {
        return USUAL;
    }

    /**
     * Calls something.
     *
     * @param origin whose code it is
     * @param what what it is, to begin a sentence with
     * @param work the call
     * @return what came of it
     * @throws InputException if it was given up
     * @throws Exception whatever it throws
     */
    <T> T call(Origin origin, String what, Callable<T> work) throws Exception {
        try {
            return Watchdog.call(what, limit, () -> {
                try (ContextLoader context = ContextLoader.of(origin)) {
                    return work.call();
                }
            });
        } catch (TimeLimitException late) {
            throw new InputException(
                    what + " did not end within " + limit
                            + ", and every command waits for it; do what takes long when it is first needed.",
                    late);
        }
    }
}
