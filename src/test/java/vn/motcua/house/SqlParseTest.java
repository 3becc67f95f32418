package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import vn.motcua.town.RoomTest;

/** PostgreSQL itself reads every statement of every room against the migrated tables, without running it. */
@Tag("house")
@RoomTest
class SqlParseTest {

    // Only the value bound later tells the type of such a parameter; the statement is well-formed all the same.
    private static final Set<String> TYPE_COMES_WITH_THE_VALUE = Set.of("42P18", "42P08");

    @Autowired
    DataSource database;

    @Test
    void everyStatementIsUnderstood() throws SQLException {
        assertThat(faults(SqlText.all())).isEmpty();
    }

    @Test
    void aMisspeltColumnIsFound() throws SQLException {
        var planted = List.of(
                new SqlText("platform", "GoodTable", "SELECT oid::text FROM pg_class WHERE relname = :name"),
                new SqlText("platform", "BadTable", "SELECT relnaem FROM pg_class WHERE relname = :name"));
        assertThat(faults(planted)).singleElement().asString().contains("BadTable", "relnaem");
    }

    private List<String> faults(List<SqlText> texts) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var text : texts) understand(connection, text, found);
        }
        return found;
    }

    private static void understand(Connection connection, SqlText text, List<String> found) {
        var sql =
                NamedParameterUtils.substituteNamedParameters(NamedParameterUtils.parseSqlStatement(text.sql()), null);
        try (var statement = connection.prepareStatement(sql)) {
            statement.getParameterMetaData();
        } catch (SQLException refused) {
            if (!TYPE_COMES_WITH_THE_VALUE.contains(refused.getSQLState()))
                found.add(text.file() + ": " + refused.getMessage() + "\n" + text.sql());
        }
    }
}
