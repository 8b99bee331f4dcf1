package dev.hnn.integrators.stormerverlet;

/** Which half of the state {@link StormerVerlet} moves at both ends of a step; the other one moves in between. */
public enum Splitting {
    /** Half a kick of p, a drift of q, half a kick of p. */
    KICK_DRIFT_KICK,
    /** Half a drift of q, a kick of p, half a drift of q. */
    DRIFT_KICK_DRIFT
}
