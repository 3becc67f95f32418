package vn.motcua.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.ChangedDay;

/** The days of the changes that were entered, in the order in which they were typed. */
@Component
class ChangedDayTable {

    private static final RowMapper<ChangedDay> DAY = new SimplePropertyRowMapper<>(ChangedDay.class);

    private final JdbcClient sql;

    ChangedDayTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long change, List<ChangedDay> days) {
        for (int number = 1; number <= days.size(); number++) add(change, number, days.get(number - 1));
    }

    private void add(long change, int number, ChangedDay day) {
        sql.sql("""
                INSERT INTO amendment.changed_day (change, number, off, name, worked)
                VALUES (:change, :number, :off, :name, :worked)
                """)
                .param("change", change)
                .param("number", number)
                .param("off", day.off())
                .param("name", day.name())
                .param("worked", day.worked())
                .update();
    }

    /** Of several changes, by change. */
    Map<Long, List<ChangedDay>> of(List<Long> changes) {
        var days = new HashMap<Long, List<ChangedDay>>();
        sql.sql("""
                SELECT change, off, name, worked FROM amendment.changed_day
                 WHERE change = ANY (:changes) ORDER BY change, number
                """)
                .param("changes", changes.toArray(Long[]::new))
                .query((row, number) -> days.computeIfAbsent(row.getLong("change"), _ -> new ArrayList<>())
                        .add(DAY.mapRow(row, number)))
                .list();
        return days;
    }

    List<ChangedDay> of(long change) {
        return of(List.of(change)).getOrDefault(change, List.of());
    }
}
