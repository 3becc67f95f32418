package vn.motcua.overview;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** How many dossiers are in each list, by the statement that lists them; no further than {@link #COUNT_MAX}. */
@Component
class LiveCountQuery {

    static final int COUNT_MAX = 1_000;

    private final JdbcClient sql;

    LiveCountQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@link #COUNT_MAX} says that there may be more. */
    Map<LiveList, Integer> of(List<String> agencies, Map<LiveList, LiveList.Range> ranges) {
        var counts =
                Arrays.stream(LiveList.values()).map(LiveCountQuery::counted).collect(Collectors.joining(", "));
        var asked = sql.sql("SELECT " + counts).param("agencies", agencies.toArray(String[]::new));
        ranges.forEach((list, range) -> asked.param(list.word() + "From", Sql.at(range.from()))
                .param(list.word() + "Until", Sql.at(range.until())));
        return asked.query((row, _) -> {
                    var found = new EnumMap<LiveList, Integer>(LiveList.class);
                    for (var list : LiveList.values()) found.put(list, row.getInt(list.word()));
                    return found;
                })
                .single();
    }

    private static String counted(LiveList list) {
        var range = LiveQuery.statement(list, COUNT_MAX)
                .replace(":afterAt", ":" + list.word() + "From")
                .replace(":afterCode", "''")
                .replace(":until", ":" + list.word() + "Until");
        return "(SELECT count(*) FROM (" + range + ") counted) AS " + list.word();
    }
}
