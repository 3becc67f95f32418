package vn.motcua.reception;

import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Once;

/** What the form of a refusal to receive carries beside what is typed: that it is meant, and its once key. */
record Answering(@Nullable Boolean confirmed, @Nullable String onceKey) {

    /** A key in any case. */
    String key() {
        return onceKey == null || onceKey.isBlank() ? Once.newKey() : onceKey;
    }
}
