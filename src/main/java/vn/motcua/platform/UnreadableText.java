package vn.motcua.platform;

import vn.motcua.kernel.Refusal;

/** Text that no person typed on purpose, or far too much of it. Answered 400. */
final class UnreadableText extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;

    UnreadableText(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    Refusal reason() {
        return Refusal.of(key);
    }
}
