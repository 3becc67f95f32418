package vn.motcua.search;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Where a page of a list ended: the last line's moment, term and code, as one opaque word of an address. */
record PageKey(Instant at, String term, String code) {

    /** Before the first line of any list, by date (newest first), by term or by code. */
    static final PageKey START = new PageKey(Instant.parse("9999-01-01T00:00:00Z"), "", "");

    private static final int LENGTH_MAX = 400;

    static PageKey of(DossierRow row) {
        return new PageKey(row.times().receivedAt(), row.term(), row.code().value());
    }

    String text() {
        var plain = at + "\n" + term + "\n" + code;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a text that this house did not write. */
    static Optional<PageKey> parse(String text) {
        if (text.length() > LENGTH_MAX) return Optional.empty();
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = plain.split("\n", -1);
            if (parts.length != 3 || plain.indexOf('\0') >= 0) return Optional.empty();
            return Optional.of(new PageKey(Instant.parse(parts[0]), parts[1], parts[2]));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
