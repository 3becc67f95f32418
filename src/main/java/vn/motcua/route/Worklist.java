package vn.motcua.route;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;
import vn.motcua.platform.Sql;

/** Whose work list, which of its tabs, and from where on. Authority is here: only posts that this officer holds. */
record Worklist(
        Actor me,
        Tab tab,
        @Nullable Long procedure,
        @Nullable After after,
        int limit) {

    static final String VIEW = "TASK_VIEW";
    static final String REASSIGN = "TASK_REASSIGN";
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** IN_HAND: what is WAITING for my posts, and MINE. SENT: on the way elsewhere. UNIT: all of a head's units. */
    enum Tab {
        IN_HAND,
        WAITING,
        MINE,
        TODAY,
        LATE,
        SENT,
        UNIT;

        String key() {
            return "route.worklist.tab." + name();
        }
    }

    /** The last row of the page before; written as {@code <epoch microseconds>_<id>}. */
    record After(Instant latestStart, long id) {

        private static final long MICROS = 1_000_000;

        /** What cannot be read is the first page. */
        static @Nullable After parse(@Nullable String text) {
            var parts = text == null ? new String[0] : text.split("_");
            if (parts.length != 2) return null;
            try {
                var micros = Long.parseLong(parts[0]);
                var seconds = Math.floorDiv(micros, MICROS);
                var nanos = Math.floorMod(micros, MICROS) * 1_000;
                return new After(Instant.ofEpochSecond(seconds, nanos), Long.parseLong(parts[1]));
            } catch (NumberFormatException | java.time.DateTimeException unreadable) {
                return null;
            }
        }

        String text() {
            return latestStart.getEpochSecond() * MICROS + latestStart.getNano() / 1_000 + "_" + id;
        }
    }

    static boolean isHead(Actor me) {
        return me.may(REASSIGN);
    }

    /** The parameters of the queries; {@code dayEnd}: when the legal day ends. */
    Map<String, @Nullable Object> values(Instant now, Instant dayEnd) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("me", me.username());
        values.put("units", posts(Duty::unit));
        values.put("roles", posts(Duty::role));
        values.put("own", units(VIEW));
        values.put("headed", units(REASSIGN));
        values.put("waiting", tab != Tab.MINE);
        values.put("held", tab != Tab.WAITING);
        values.put("dueFrom", Sql.at(tab == Tab.TODAY ? now : Instant.EPOCH));
        values.put("dueTo", Sql.at(tab == Tab.TODAY ? dayEnd : tab == Tab.LATE ? now : NEVER));
        values.put("now", Sql.at(now));
        values.put("dayEnd", Sql.at(dayEnd));
        values.put("procedure", procedure == null ? 0L : procedure);
        values.put("afterStart", Sql.at(after == null ? Instant.EPOCH : after.latestStart()));
        values.put("afterId", after == null ? 0L : after.id());
        values.put("limit", limit);
        return values;
    }

    private String[] posts(Function<Duty, String> part) {
        return duties(VIEW).stream().map(part).toArray(String[]::new);
    }

    private String[] units(String permission) {
        return duties(permission).stream().map(Duty::unit).distinct().toArray(String[]::new);
    }

    private List<Duty> duties(String permission) {
        return me.duties().stream()
                .filter(it -> it.permissions().contains(permission))
                .toList();
    }
}
