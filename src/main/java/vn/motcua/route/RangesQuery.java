package vn.motcua.route;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ranges of indexes that a list is made of: each walks one, in the list's order, from where the page before ended.
 * PostgreSQL merges them and stops at the end of the page. How many rows and of which posts stands in the statement,
 * for a plan that is made for all values must know it. Parameters: {@link Worklist#values}.
 */
final class RangesQuery {

    private static final String HELD = """
        SELECT s.* FROM route.step_open s
         WHERE s.holder = :me AND s.awaits_at IS NULL
           AND s.latest_start < :until AND (s.latest_start, s.id) > (:afterAt, :afterId)
         ORDER BY s.latest_start, s.id
         LIMIT :limit
        """;

    /** What an absent officer holds in a post for which this one stands in. */
    private static final String HELD_INSTEAD = """
        SELECT s.* FROM route.step_open s
         WHERE s.holder = :absent AND s.unit = :theirUnit AND s.role = :theirRole AND s.awaits_at IS NULL
           AND s.latest_start < :until AND (s.latest_start, s.id) > (:afterAt, :afterId)
         ORDER BY s.latest_start, s.id
         LIMIT :limit
        """;

    private static final String WAITING = """
        SELECT s.* FROM route.step_open s
         WHERE s.unit = :unit AND s.role = :role AND s.holder IS NULL AND s.kind <> 'HANDOVER' AND s.kind <> 'JOIN'
           AND s.awaits_at IS NULL
           AND s.latest_start < :until AND (s.latest_start, s.id) > (:afterAt, :afterId)
         ORDER BY s.latest_start, s.id
         LIMIT :limit
        """;

    private static final String SENT = """
        SELECT s.* FROM route.step_open s
         WHERE s.unit = :unit AND s.kind IN ('HANDOVER', 'JOIN') AND s.awaits_at IS NULL
           AND s.latest_start < :until AND (s.latest_start, s.id) > (:afterAt, :afterId)
         ORDER BY s.latest_start, s.id
         LIMIT :limit
        """;

    private static final String OF_UNIT = """
        SELECT s.* FROM route.step_open s
         WHERE s.unit = :unit
           AND s.latest_start < :until AND (s.latest_start, s.id) > (:afterAt, :afterId)
         ORDER BY s.latest_start, s.id
         LIMIT :limit
        """;

    private static final String STANDING = """
        SELECT s.* FROM route.step_open s
         WHERE s.awaits_at = :unit
           AND s.latest_start < :until AND (s.latest_start, s.id) > (:afterAt, :afterId)
         ORDER BY s.latest_start, s.id
         LIMIT :limit
        """;

    private static final String ENDED = """
        SELECT s.* FROM route.step s
         WHERE s.holder = :me AND (s.closed_at, s.step_id) < (:afterAt, :afterId)
           AND EXISTS (SELECT FROM dossier.v_party p
                        WHERE p.code = s.code AND p.agency = ANY (CAST(:agencies AS text[])) AND p.until IS NULL)
         ORDER BY s.closed_at DESC, s.step_id DESC
         LIMIT :limit
        """;

    private static final String UNCOLLECTED = """
        SELECT s.* FROM dossier.v_uncollected s
         WHERE s.desk = :unit AND (s.finished_at, s.code) > (:afterAt, :afterCode)
         ORDER BY s.finished_at, s.code
         LIMIT :limit
        """;

    private RangesQuery() {}

    /** The statement of a page, which names a table of the same columns where the list's ranges are to stand. */
    static String page(String page, String table, Worklist list) {
        var text = page.replace(table, of(list, list.rows())).replace(":limit", Integer.toString(list.rows()));
        return list.tab().isByDue() ? byDue(text) : text;
    }

    /** In place of a table: the rows of a list, no more than that many of each range. */
    static String of(Worklist list, int limit) {
        var all = ranges(list).map(it -> "(" + it + ")").toList();
        var text = "(" + String.join(" UNION ALL ", all) + ")";
        if (list.procedure() != null)
            text = text.replace("ORDER BY", "AND s.procedure_version = ANY (:procedures) ORDER BY");
        if (list.tab().isByDue()) text = byDue(text);
        return text.replace(":limit", Integer.toString(limit));
    }

    /** What is ordered by due moments is the same statement with the one column for the other. */
    private static String byDue(String text) {
        return text.replace("latest_start", "due_at");
    }

    private static Stream<String> ranges(Worklist list) {
        return switch (list.tab()) {
            case IN_HAND, TODAY, LATE -> Stream.concat(held(list), each(WAITING, list.posts()));
            case WAITING -> each(WAITING, list.posts());
            case MINE -> held(list);
            case SENT -> each(SENT, list.posts());
            case UNIT -> each(OF_UNIT, list.posts());
            case STANDING -> each(STANDING, list.posts());
            case AWAITING -> each(UNCOLLECTED, list.posts());
            case DONE -> Stream.of(ENDED);
        };
    }

    private static Stream<String> held(Worklist list) {
        var instead = IntStream.range(0, list.insteadOf().size())
                .mapToObj(i -> HELD_INSTEAD
                        .replace(":absent", ":absent" + i)
                        .replace(":theirUnit", ":theirUnit" + i)
                        .replace(":theirRole", ":theirRole" + i));
        return Stream.concat(Stream.of(HELD), instead);
    }

    private static Stream<String> each(String range, List<Worklist.Post> posts) {
        return IntStream.range(0, posts.size())
                .mapToObj(i -> range.replace(":unit", ":unit" + i).replace(":role", ":role" + i));
    }
}
