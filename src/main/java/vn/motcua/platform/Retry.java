package vn.motcua.platform;

import org.jspecify.annotations.Nullable;

/**
 * What makes two requests the same one sent twice: the account, the route, the key the sender chose (header
 * {@code Idempotency-Key}, or the hidden field {@code onceKey} of a form), and the body's hash. Handlers ask for it as
 * an argument.
 */
public record Retry(
        String account,
        String method,
        String path,
        @Nullable String key,
        String bodyHash) {}
