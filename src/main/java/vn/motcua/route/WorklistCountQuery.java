package vn.motcua.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;

/** How many rows each list of an officer has, counted along the lists' ranges, no further than {@link #MAX}. */
@Component
class WorklistCountQuery {

    static final int MAX = 100;

    private static final String COUNT = """
            SELECT :tab AS tab, count(*) AS count FROM (SELECT FROM route.step_open LIMIT :limit) counted
            """;

    private final JdbcClient sql;

    WorklistCountQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** One statement for all; each list's parameters begin with the list's name. */
    Map<Worklist.Tab, Integer> of(Actor me, List<Worklist.Tab> tabs, Instant now, Instant dayEnd) {
        var counts = new ArrayList<String>();
        var values = new HashMap<String, @Nullable Object>();
        for (var tab : tabs) {
            var list = new Worklist(me, tab, null, null, MAX);
            if (list.posts().isEmpty()) continue;
            var count = COUNT.replace("route.step_open", RangesQuery.of(list, MAX) + " listed")
                    .replace(":limit", Integer.toString(MAX));
            counts.add(count.replaceAll(":(\\w+)", ":" + tab + "_$1"));
            list.values(now, dayEnd).forEach((name, value) -> values.put(tab + "_" + name, value));
            values.put(tab + "_tab", tab.name());
        }
        var found = new HashMap<Worklist.Tab, Integer>();
        sql.sql(String.join(" UNION ALL ", counts)).params(values).query(row -> {
            found.put(Worklist.Tab.valueOf(row.getString("tab")), row.getInt("count"));
        });
        return found;
    }
}
