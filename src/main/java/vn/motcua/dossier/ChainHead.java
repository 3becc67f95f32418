package vn.motcua.dossier;

import java.time.Instant;

/**
 * The end of a dossier's timeline: how many facts, the hash of the last, and when it was recorded. The hash is 64
 * hexadecimal digits; before the first fact it is all zeros.
 */
record ChainHead(long seq, String hash, Instant recordedAt) {

    private static final String NOTHING = "0".repeat(64);

    static ChainHead empty(Instant at) {
        return new ChainHead(0, NOTHING, at);
    }
}
