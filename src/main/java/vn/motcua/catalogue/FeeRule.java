package vn.motcua.catalogue;

import vn.motcua.kernel.Mark;

/**
 * What a procedure costs. FREE; FIXED: {@code amount} for each application; PER_COPY: the formula of certified copies
 * (first two pages, further pages, ceiling for a copy).
 */
public record FeeRule(Kind kind, long amount, long furtherAmount, long ceiling, Mark mark) {
    public enum Kind {
        FREE,
        FIXED,
        PER_COPY
    }
}
