package vn.motcua.interlink;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;
import vn.motcua.platform.Sql;

/**
 * Which list of what is on the way: towards or from the units where this officer works, or whole agencies where the
 * officer leads or inspects. {@code over}: only what should have been answered by now. Pure.
 */
record OnTheWay(
        Actor me,
        Inbox.Direction direction,
        boolean over,
        @Nullable After after) {

    /** At the moment itself nothing is over yet. */
    private static final long NANOS_OF_A_MICRO = 1_000;

    /** The last row of the page before; {@code at} null: no limit runs for it. */
    record After(@Nullable Instant at, long id) {

        static final After NOTHING = new After(Instant.EPOCH, 0);

        private static final Pattern TEXT = Pattern.compile("(\\d{1,17}|-)_(\\d{1,18})");
        private static final long MICROS = 1_000_000;

        /** What cannot be read is the first page. */
        static @Nullable After parse(@Nullable String text) {
            var parts = TEXT.matcher(text == null ? "" : text);
            if (!parts.matches()) return null;
            var id = Long.parseLong(parts.group(2));
            if (parts.group(1).equals("-")) return new After(null, id);
            var micros = Long.parseLong(parts.group(1));
            return new After(Instant.ofEpochSecond(micros / MICROS, micros % MICROS * NANOS_OF_A_MICRO), id);
        }

        String text() {
            var micros = at == null ? "-" : at.getEpochSecond() * MICROS + at.getNano() / NANOS_OF_A_MICRO;
            return micros + "_" + id;
        }
    }

    OnTheWay only(Inbox.Direction way, boolean isOver) {
        return new OnTheWay(me, way, isOver, null);
    }

    List<String> agencies() {
        return me.agenciesWhere(Inbox.WATCH);
    }

    /** Those of an agency that is seen as a whole are in it. */
    List<String> units() {
        var whole = agencies();
        return me.duties().stream()
                .filter(it -> it.permissions().contains(Inbox.VIEW) && !whole.contains(it.agency()))
                .map(Duty::unit)
                .distinct()
                .toList();
    }

    Map<String, Object> values(Instant now) {
        var from = after == null ? After.NOTHING : after;
        var values = new HashMap<String, Object>();
        values.put("units", units().toArray(String[]::new));
        values.put("agencies", agencies().toArray(String[]::new));
        values.put("until", LimitTable.column(over ? now.minusNanos(NANOS_OF_A_MICRO) : null));
        values.put("afterAt", from.at() == null ? LimitTable.column(null) : Sql.at(from.at()));
        values.put("afterId", from.id());
        return values;
    }
}
