package dev.hnn.conformance;

/** One check of one component. */
public interface Check {

    /** The name of the check, kebab-case, unique among those of its kind of component. */
    String name();

    /**
     * Runs the check, in the calling thread; it may start further ones. Never throws: what the component throws becomes a
     * failed finding. A component that never returns keeps the thread; whoever has to guard against that sets a time limit.
     *
     * @return what was found; equal for equal components, but for checks of threads and of memory
     */
    Finding run();
}
