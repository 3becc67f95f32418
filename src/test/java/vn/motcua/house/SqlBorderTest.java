package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A room's SQL names its own schema, or a published view of a room it may use; its keys point along the arrows. */
@Tag("house")
class SqlBorderTest {

    private static final Pattern REFERENCE = Pattern.compile("REFERENCES\\s+([a-z_]+)(?:\\.([a-z_0-9]+))?");
    private static final Pattern MADE =
            Pattern.compile("(?:CREATE|ALTER)\\s+(?:TABLE|VIEW|OR REPLACE VIEW|SEQUENCE|MATERIALIZED VIEW)\\s+"
                    + "(?:IF (?:NOT )?EXISTS\\s+)?"
                    + "([a-z_]+)(?:\\.([a-z_0-9]+))?");
    private static final Set<String> ASKS_THE_SERVER = Set.of("platform");

    @Test
    void everyTableIsNamedInItsOwnRoom() {
        assertThat(strangers(SqlText.all(), House.arrows())).isEmpty();
    }

    @Test
    void sqlStandsInTablesAndQueries() {
        assertThat(SqlText.all())
                .filteredOn(text -> !text.file().matches(".*(Table|Query)\\.java"))
                .extracting(SqlText::file)
                .isSubsetOf(Exceptions.of("sql-elsewhere"));
    }

    @Test
    void migrationsStayInTheirSchemaAndTheirKeysFollowTheArrows() {
        var found = new ArrayList<String>();
        for (var file : House.files(House.MIGRATIONS, ".sql")) {
            var room = file.getParent().getFileName().toString();
            if (!room.startsWith("__")) found.addAll(strayKeys(room, file, House.text(file), House.arrows()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aLookIntoAnotherRoomsTableIsFound() {
        var arrows = Map.of("low", Set.<String>of(), "high", Set.of("low"), "beside", Set.of("low"));
        var planted = List.of(
                new SqlText("high", "GoodTable", "SELECT x FROM high.thing JOIN low.v_list USING (code)"),
                new SqlText("high", "GoodTable", "WITH a AS (SELECT 1), b (c) AS (SELECT 2) SELECT * FROM a, b"),
                new SqlText("high", "GoodTable", "SELECT EXTRACT(YEAR FROM at) FROM high.thing FOR UPDATE SKIP LOCKED"),
                new SqlText("high", "JoinTable", "SELECT x FROM high.thing t JOIN low.list l ON l.a = t.a"),
                new SqlText("high", "ViewTable", "UPDATE high.thing SET x = (SELECT max(y) FROM beside.v_list)"),
                new SqlText("high", "BareTable", "DELETE FROM thing"));
        assertThat(strangers(planted, arrows))
                .containsExactly("JoinTable names low.list", "ViewTable names beside.v_list", "BareTable names thing");
    }

    @Test
    void aKeyAgainstTheArrowsIsFound() {
        var arrows = Map.of("low", Set.<String>of(), "high", Set.of("low"));
        assertThat(strayKeys("low", Path.of("V1.sql"), "CREATE TABLE low.a (b text REFERENCES high.c);", arrows))
                .containsExactly("V1.sql: low points at high.c");
        assertThat(strayKeys("high", Path.of("V1.sql"), "CREATE TABLE low.a (b text REFERENCES low.c);", arrows))
                .containsExactly("V1.sql: high makes or changes low.a");
    }

    private static List<String> strangers(List<SqlText> texts, Map<String, Set<String>> arrows) {
        var found = new ArrayList<String>();
        for (var text : texts) {
            for (var table : text.tables()) {
                if (!mayName(text.room(), table, arrows.getOrDefault(text.room(), Set.of())))
                    found.add(text.file() + " names " + table);
            }
        }
        return found;
    }

    private static boolean mayName(String room, String table, Set<String> mayUse) {
        if (table.startsWith("pg_")) return ASKS_THE_SERVER.contains(room);
        var dot = table.indexOf('.');
        if (dot < 0) return false;
        var owner = table.substring(0, dot);
        return owner.equals(room) || mayUse.contains(owner) && table.startsWith("v_", dot + 1);
    }

    private static List<String> strayKeys(String room, Path file, String sql, Map<String, Set<String>> arrows) {
        var found = new ArrayList<String>();
        REFERENCE.matcher(sql).results().forEach(match -> {
            var owner = match.group(1);
            if (!owner.equals(room) && !arrows.getOrDefault(room, Set.of()).contains(owner))
                found.add(file.getFileName() + ": " + room + " points at " + owner + "." + match.group(2));
        });
        MADE.matcher(sql).results().forEach(match -> {
            if (!match.group(1).equals(room))
                found.add(file.getFileName() + ": " + room + " makes or changes " + match.group(1) + "."
                        + match.group(2));
        });
        return found;
    }
}
