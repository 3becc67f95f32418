package vn.motcua.opinion;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;

/** Which list of opinions, as this officer sees it, and from where on. */
record OpinionList(Actor me, Which which, @Nullable After after) {

    /** WAITING: put to my units and not late, TODAY of these; ASKED: by my agencies, open; REPORT: late for them. */
    enum Which {
        WAITING,
        TODAY,
        LATE,
        ANSWERED,
        ASKED,
        REPORT;

        /** What is not known is the first list. */
        static Which of(@Nullable String text) {
            for (var which : values()) if (which.word().equalsIgnoreCase(text)) return which;
            return WAITING;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isMine() {
            return this != ASKED && this != REPORT;
        }
    }

    /** The last row of the page before, written as {@code <epoch microseconds>_<id>}. */
    record After(Instant at, long id) {

        private static final Pattern TEXT = Pattern.compile("(\\d{1,17})_(\\d{1,18})");
        private static final long MICROS = 1_000_000;

        /** What cannot be read is the first page. */
        static @Nullable After parse(@Nullable String text) {
            var parts = TEXT.matcher(text == null ? "" : text);
            if (!parts.matches()) return null;
            var micros = Long.parseLong(parts.group(1));
            return new After(
                    Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000), Long.parseLong(parts.group(2)));
        }

        String text() {
            return at.getEpochSecond() * MICROS + at.getNano() / 1_000 + "_" + id;
        }
    }

    /** Who is asked where this officer may see it: units, and whole agencies. */
    List<String> addressees() {
        return Stream.concat(me.unitsWhere(Permissions.ANSWER).stream(), me.agenciesWhere(Permissions.ANSWER).stream())
                .distinct()
                .toList();
    }

    List<String> agencies() {
        return me.agenciesWhere(Permissions.VIEW);
    }

    OpinionList other(Which another) {
        return new OpinionList(me, another, null);
    }
}
