package vn.motcua.overview;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last row of the page before, written as {@code <epoch microseconds>_<its code or number>}. */
record After(Instant at, String key) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,17})_([A-Z0-9.-]{1,40})");
    private static final long MICROS = 1_000_000;

    /** What cannot be read is the first page. */
    static @Nullable After parse(@Nullable String text) {
        var parts = TEXT.matcher(text == null ? "" : text);
        if (!parts.matches()) return null;
        var micros = Long.parseLong(parts.group(1));
        return new After(Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000), parts.group(2));
    }

    static After of(LiveQuery.Row row) {
        return new After(row.at(), row.code());
    }

    /** Of rows that have a number; before all of them where it is none. */
    long number() {
        return key.matches("\\d{1,18}") ? Long.parseLong(key) : 0;
    }

    String text() {
        return at.getEpochSecond() * MICROS + at.getNano() / 1_000 + "_" + key;
    }
}
