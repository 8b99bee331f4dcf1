package dev.hnn.bench.estimate;

import dev.hnn.api.dynamics.Dynamics;

/** How a model stands without any training. */
public sealed interface Readiness {

    /**
     * It can be used: it needs no training, or was trained before.
     *
     * @param dynamics what it gives
     */
    record Ready(Dynamics dynamics) implements Readiness {}

    /** It has to be trained first; what dynamics it will then give is not known. */
    record Untrained() implements Readiness {}

    /**
     * It cannot be prepared.
     *
     * @param reason one sentence
     */
    record Failing(String reason) implements Readiness {}
}
