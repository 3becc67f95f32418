package vn.motcua.reform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Takeovers;

/** What a reform would do with each dossier and each open step, as of the last look. */
@Component
class ForeseenTable {

    private final JdbcClient sql;

    ForeseenTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** An open step: where it lies, and where it would lie; none: nobody would go on with it. */
    record Step(
            String code,
            int leg,
            String was,
            @Nullable String unit,
            @Nullable String role) {}

    record Open(String code, int leg, String unit, String role) {}

    void add(long reform, List<Takeovers.Going> page, KeeperChoice choice) {
        if (page.isEmpty()) return;
        var choices = page.stream().map(choice::of).toList();
        sql.sql("""
            INSERT INTO reform.foreseen (reform, code, was, keeper, how)
            SELECT :reform, code, was, keeper, how
              FROM unnest(CAST(:codes AS text[]), CAST(:was AS text[]), CAST(:keepers AS text[]),
                          CAST(:hows AS text[])) AS f (code, was, keeper, how)
            """)
                .param("reform", reform)
                .param("codes", column(page, it -> it.code().value()))
                .param("was", column(page, it -> it.keeper().agency()))
                .param("keepers", column(choices, KeeperChoice.Choice::keeper))
                .param("hows", column(choices, it -> it.how().name()))
                .update();
    }

    void add(long reform, List<Step> steps) {
        if (steps.isEmpty()) return;
        sql.sql("""
            INSERT INTO reform.foreseen_step (reform, code, leg_no, was, unit, role)
            SELECT :reform, code, leg, was, unit, role
              FROM unnest(CAST(:codes AS text[]), CAST(:legs AS int[]), CAST(:was AS text[]),
                          CAST(:units AS text[]), CAST(:roles AS text[])) AS f (code, leg, was, unit, role)
            """)
                .param("reform", reform)
                .param("codes", column(steps, Step::code))
                .param("legs", steps.stream().map(Step::leg).toArray(Integer[]::new))
                .param("was", column(steps, Step::was))
                .param("units", column(steps, Step::unit))
                .param("roles", column(steps, Step::role))
                .update();
    }

    List<Open> open(List<DossierCode> codes) {
        return sql.sql("""
            SELECT code, leg_no AS leg, unit, role FROM route.v_open_step WHERE code = ANY(CAST(:codes AS text[]))
            """)
                .param("codes", codes.stream().map(DossierCode::value).toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(Open.class))
                .list();
    }

    void forget(long reform) {
        sql.sql("""
            WITH steps AS (DELETE FROM reform.foreseen_step WHERE reform = :reform)
            DELETE FROM reform.foreseen WHERE reform = :reform
            """).param("reform", reform).update();
    }

    int count(long reform) {
        return sql.sql("SELECT count(*) FROM reform.foreseen WHERE reform = :reform")
                .param("reform", reform)
                .query(Integer.class)
                .single();
    }

    /** At most so many dossiers, spread over all of them. */
    List<DossierCode> sample(long reform, int max) {
        return sql.sql("""
            SELECT code FROM (SELECT code, row_number() OVER (ORDER BY code) AS n,
                                     greatest(1, (count(*) OVER () + :max - 1) / :max) AS step
                                FROM reform.foreseen WHERE reform = :reform) f
             WHERE n % step = 0 ORDER BY code
            """)
                .param("reform", reform)
                .param("max", max)
                .query((row, _) -> new DossierCode(row.getString("code")))
                .list();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }
}
