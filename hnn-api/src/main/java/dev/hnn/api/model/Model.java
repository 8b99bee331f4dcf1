package dev.hnn.api.model;

import dev.hnn.api.system.PhysicalSystem;
import java.io.IOException;

/**
 * A way to get a dynamics for a physical system: its exact Hamiltonian, a network trained for it, and so on. Immutable
 * and thread-safe.
 */
public interface Model {

    /**
     * Does all that has to be done before simulating: loads, trains, checks. Equal settings and an equal system give an
     * equal result. This may take long; it reports its progress and ends soon after its thread is interrupted.
     *
     * @param system the system to stand for
     * @param context where to keep files and whom to tell
     * @return the prepared model, which any number of threads may share
     * @throws IOException if a model file cannot be read or written; the message is one sentence that names the file
     * @throws InterruptedException if the thread was interrupted
     * @throws IllegalArgumentException if model and system do not fit; the message is one sentence that says why
     */
    PreparedModel prepare(PhysicalSystem system, PreparationContext context) throws IOException, InterruptedException;
}
