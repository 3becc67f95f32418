package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.town.RoomTest;

@RoomTest
@Order(Integer.MAX_VALUE)
class LaterSchemaTest {

    @Autowired
    Flyway flyway;

    @Autowired
    FlywayMigrationStrategy start;

    @Autowired
    JdbcClient sql;

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aDatabaseOfALaterVersionIsLeftAloneAndNamedAsSuch() {
        sql.sql("""
                INSERT INTO flyway_schema_history_dossier
                SELECT 999, '999', 'a later version', type, 'V999__a_later_version.sql', 1, installed_by, installed_on,
                       1, true
                  FROM flyway_schema_history_dossier WHERE version = '001'
                """).update();
        try {
            var broken = catchThrowable(() -> start.migrate(flyway));
            assertThat(StartTrouble.explain(broken)).contains("made by a newer version of Một Cửa");
        } finally {
            sql.sql("DELETE FROM flyway_schema_history_dossier WHERE version = '999'")
                    .update();
        }
    }
}
