package vn.motcua.amendment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.dossier.Recomputed;

/** What a change did to each dossier, or a draft would do; none stands here twice for the same change. */
@Component
class AffectedTable {

    private final JdbcClient sql;

    AffectedTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long change, List<Recomputed> affected) {
        if (affected.isEmpty()) return;
        sql.sql("""
                INSERT INTO amendment.affected (change, code, effect, promised, reckoned, due_at)
                SELECT :change, code, effect, promised, reckoned, due_at
                  FROM unnest(CAST(:codes AS text[]), CAST(:effects AS text[]), CAST(:promised AS timestamptz[]),
                              CAST(:reckoned AS timestamptz[]), CAST(:dues AS timestamptz[]))
                       AS a (code, effect, promised, reckoned, due_at)
                """)
                .param("change", change)
                .param("codes", texts(affected, it -> it.code().value()))
                .param("effects", texts(affected, it -> it.effect().name()))
                .param("promised", texts(affected, it -> it.promised().toString()))
                .param("reckoned", texts(affected, it -> it.reckoned().toString()))
                .param("dues", texts(affected, it -> it.dueAt().toString()))
                .update();
    }

    /** What was foreseen of a draft; how many dossiers that were. */
    int forget(long change) {
        return sql.sql("DELETE FROM amendment.affected WHERE change = :change")
                .param("change", change)
                .update();
    }

    Map<CalendarEffect, Integer> counts(long change) {
        var counts = new EnumMap<CalendarEffect, Integer>(CalendarEffect.class);
        sql.sql("SELECT effect, count(*) AS n FROM amendment.affected WHERE change = :change GROUP BY effect")
                .param("change", change)
                .query((row, _) -> counts.put(CalendarEffect.valueOf(row.getString("effect")), row.getInt("n")))
                .list();
        return counts;
    }

    private static String[] texts(List<Recomputed> affected, Function<Recomputed, String> text) {
        return affected.stream().map(text).toArray(String[]::new);
    }
}
