package vn.motcua.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;
import vn.motcua.statistics.Life.Spell;

/** Each dossier as its facts make it, and as it was known before; many at once. */
@Component
class LifeTable {

    private final JdbcClient sql;

    LifeTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Life> find(Collection<String> codes) {
        var spells = spells(codes);
        return sql.sql("SELECT * FROM statistics.life WHERE code = ANY (CAST(:codes AS text[]))")
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> life(row, spells.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private Map<String, List<Spell>> spells(Collection<String> codes) {
        return sql
                .sql("""
                    SELECT code, kind, from_at, to_at FROM statistics.spell
                     WHERE code = ANY (CAST(:codes AS text[])) ORDER BY code, number
                    """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getString("code"),
                        new Spell(row.getString("kind"), Sql.instant(row, "from_at"), Sql.instant(row, "to_at"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The last knowledge of each dossier replaces the one before; what was known is only ever added to. */
    void keep(List<LifeRow> rows) {
        sql.sql("""
            WITH given AS (
                SELECT * FROM unnest(
                    CAST(:codes AS text[]), CAST(:agencies AS text[]), CAST(:procedures AS bigint[]),
                    CAST(:channels AS text[]), CAST(:received AS timestamptz[]), CAST(:since AS timestamptz[]),
                    CAST(:dues AS timestamptz[]), CAST(:exits AS text[]), CAST(:left AS timestamptz[]),
                    CAST(:counted AS boolean[]), CAST(:from AS timestamptz[]), CAST(:to AS timestamptz[]))
                  AS g (code, agency, procedure_version, channel, received_at, since_at, due_at, exit_kind, exit_at,
                        counted, known_from, known_to)),
            past AS (
                INSERT INTO statistics.life_before SELECT * FROM given WHERE known_to IS NOT NULL
                ON CONFLICT DO NOTHING)
            INSERT INTO statistics.life
            SELECT code, agency, procedure_version, channel, received_at, since_at, due_at, exit_kind, exit_at,
                   counted, known_from
              FROM given WHERE known_to IS NULL
                ON CONFLICT (code) DO UPDATE
               SET since_at = EXCLUDED.since_at, due_at = EXCLUDED.due_at, exit_kind = EXCLUDED.exit_kind,
                   exit_at = EXCLUDED.exit_at, counted = EXCLUDED.counted, known_from = EXCLUDED.known_from
            """).params(LifeRow.columns(rows)).update();
        spells(rows);
    }

    private void spells(List<LifeRow> rows) {
        var spells = rows.stream().flatMap(LifeRow::newSpells).toList();
        if (spells.isEmpty()) return;
        sql.sql("""
            INSERT INTO statistics.spell
            SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:numbers AS int[]), CAST(:kinds AS text[]),
                                 CAST(:froms AS timestamptz[]), CAST(:tos AS timestamptz[]),
                                 CAST(:known AS timestamptz[]))
                ON CONFLICT DO NOTHING
            """).params(LifeRow.NumberedSpell.columns(spells)).update();
    }

    private static Life life(ResultSet row, List<Spell> spells) throws SQLException {
        var origin = new Life.Origin(
                row.getString("agency"),
                row.getLong("procedure_version"),
                row.getString("channel"),
                Sql.instant(row, "received_at"));
        var exit = row.getString("exit_kind");
        var left = exit == null ? null : new Life.Left(Exit.valueOf(exit), Sql.instant(row, "exit_at"));
        var stretch = new Life.Stretch(Sql.instant(row, "since_at"), Sql.instantOrNull(row, "due_at"), left);
        return new Life(row.getString("code"), origin, stretch, spells, row.getBoolean("counted"));
    }
}
