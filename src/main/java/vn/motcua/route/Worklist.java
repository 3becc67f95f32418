package vn.motcua.route;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/**
 * Whose work list, which of its tabs, and from where on. Authority is here: only posts that this officer holds.
 * {@code procedures}: the chosen version, and the same as other desks receive it.
 */
record Worklist(
        Actor me,
        Tab tab,
        @Nullable Long procedure,
        @Nullable After after,
        int limit,
        List<Long> procedures) {

    Worklist(Actor me, Tab tab, @Nullable Long procedure, @Nullable After after, int limit) {
        this(me, tab, procedure, after, limit, procedure == null ? List.of() : List.of(procedure));
    }

    static final String VIEW = "TASK_VIEW";
    static final String REASSIGN = "TASK_REASSIGN";
    private static final String SEE_DOSSIERS = "DOSSIER_VIEW";
    private static final String HAND_OUT = "DOSSIER_RETURN";
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * IN_HAND: what is WAITING for my posts, and MINE. AWAITING: results that lie at my desk for their citizens.
     * STANDING: what nobody works on while its clock stands still, at the desk where it waits for its citizen or where
     * it was. SENT: on the way elsewhere.
     * UNIT: all of a head's units. DONE: the steps I have ended.
     */
    enum Tab {
        IN_HAND,
        WAITING,
        MINE,
        AWAITING,
        STANDING,
        TODAY,
        LATE,
        SENT,
        UNIT,
        DONE;

        String key() {
            return "route.worklist.tab." + name();
        }

        boolean isByDue() {
            return this == TODAY || this == LATE;
        }

        /** A page shows these; a unit's list is for its heads, what awaits citizens for those who hand out. */
        boolean isFor(Actor me) {
            return switch (this) {
                case IN_HAND -> false;
                case UNIT -> me.may(REASSIGN);
                case AWAITING -> me.may(HAND_OUT);
                case WAITING, MINE, STANDING, TODAY, LATE, SENT, DONE -> true;
            };
        }
    }

    /**
     * The last row of the page before: the moment its list is ordered by, and its id or code; written as
     * {@code <epoch microseconds>_<id>}.
     */
    record After(Instant at, String key) {

        private static final Pattern TEXT = Pattern.compile("(\\d{1,17})_([A-Za-z0-9.-]{1,40})");
        private static final long MICROS = 1_000_000;

        After(Instant at, long id) {
            this(at, Long.toString(id));
        }

        /** What cannot be read is the first page. */
        static @Nullable After parse(@Nullable String text) {
            var parts = TEXT.matcher(text == null ? "" : text);
            if (!parts.matches()) return null;
            var micros = Long.parseLong(parts.group(1));
            return new After(Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000), parts.group(2));
        }

        String text() {
            return at.getEpochSecond() * MICROS + at.getNano() / 1_000 + "_" + key;
        }

        private long id() {
            return key.matches("\\d{1,18}") ? Long.parseLong(key) : 0;
        }
    }

    /** One range of a list; the lists of whole units know no {@code role}. */
    record Post(String unit, String role) {}

    List<Post> posts() {
        return switch (tab) {
            case UNIT -> units(REASSIGN);
            case AWAITING -> units(HAND_OUT);
            case STANDING, SENT -> units(VIEW);
            case IN_HAND, WAITING, MINE, TODAY, LATE, DONE -> posts(VIEW, Duty::role);
        };
    }

    /** The posts in which this officer stands in for somebody. */
    List<Duty> insteadOf() {
        return me.duties().stream()
                .filter(it -> it.insteadOf() != null && it.permissions().contains(VIEW))
                .toList();
    }

    private List<Post> units(String permission) {
        return posts(permission, _ -> "");
    }

    private List<Post> posts(String permission, Function<Duty, String> role) {
        return me.duties().stream()
                .filter(it -> it.permissions().contains(permission))
                .map(it -> new Post(it.unit(), role.apply(it)))
                .distinct()
                .toList();
    }

    /** The parameters of the queries; {@code dayEnd}: when the legal day ends. */
    Map<String, @Nullable Object> values(Instant now, Instant dayEnd) {
        var from = from(now);
        var values = new HashMap<String, @Nullable Object>();
        values.put("me", me.username());
        values.put("agencies", me.agenciesWhere(SEE_DOSSIERS).toArray(String[]::new));
        values.put("until", Sql.at(tab == Tab.TODAY ? dayEnd : tab == Tab.LATE ? now : NEVER));
        values.put("procedures", procedures.toArray(Long[]::new));
        values.put("afterAt", Sql.at(from.at()));
        values.put("afterId", from.id());
        values.put("afterCode", from.key());
        var posts = posts();
        for (int i = 0; i < posts.size(); i++) {
            values.put("unit" + i, posts.get(i).unit());
            values.put("role" + i, posts.get(i).role());
        }
        var instead = insteadOf();
        for (int i = 0; i < instead.size(); i++) {
            values.put("absent" + i, instead.get(i).insteadOf());
            values.put("theirUnit" + i, instead.get(i).unit());
            values.put("theirRole" + i, instead.get(i).role());
        }
        return values;
    }

    /** What was due while the officer looked at the page before is late now. */
    private After from(Instant now) {
        var first = switch (tab) {
            case DONE -> new After(NEVER, 0);
            case TODAY -> new After(now, 0);
            case IN_HAND, WAITING, MINE, AWAITING, STANDING, LATE, SENT, UNIT -> new After(Instant.EPOCH, 0);
        };
        return after == null || (tab == Tab.TODAY && after.at().isBefore(now)) ? first : after;
    }

    /** One row more than a page was read, to know whether there is a next one. */
    <T> Slice<T> slice(List<T> rows, Function<T, After> key) {
        if (rows.size() <= limit) return new Slice<>(rows, null);
        return new Slice<>(
                rows.subList(0, limit), key.apply(rows.get(limit - 1)).text());
    }

    int rows() {
        return limit + 1;
    }
}
