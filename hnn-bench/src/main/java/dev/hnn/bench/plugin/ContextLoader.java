package dev.hnn.bench.plugin;

/**
 * Makes a class loader the thread's context class loader until it is closed. Libraries that find their parts by it, ND4J
 * among them, then find those that a plugin brings.
 */
public final class ContextLoader implements AutoCloseable {

    private final Thread thread;
    private final ClassLoader before;

    private ContextLoader(ClassLoader loader) {
        this.thread = Thread.currentThread();
        this.before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
    }

    /**
     * Begins.
     *
     * @param origin whose code is about to be called
     * @return to be closed by the same thread
     */
    public static ContextLoader of(Origin origin) {
        return new ContextLoader(origin.loader());
    }

    /**
     * Begins.
     *
     * @param component whose methods are about to be called
     * @return to be closed by the same thread
     */
    public static ContextLoader of(Object component) {
        return new ContextLoader(component.getClass().getClassLoader());
    }

    @Override
    public void close() {
        thread.setContextClassLoader(before);
    }
}
