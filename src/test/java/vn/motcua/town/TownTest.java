package vn.motcua.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.LegalClock;

@RoomTest
class TownTest {

    @Autowired
    Town town;

    @Autowired
    LegalClock legalClock;

    @Autowired
    JdbcClient sql;

    @Test
    void theDayBeginsOnTheFirstMorningOfThePilot() {
        assertThat(legalClock.now()).hasToString("2011-07-01T07:30");
        town.timePasses(Duration.ofHours(8));
        assertThat(legalClock.now()).hasToString("2011-07-01T15:30");
    }

    @Test
    void timeMovesOnlyWhenATestMovesIt() {
        assertThat(legalClock.now()).hasToString("2011-07-01T07:30");
        town.itIs("2011-07-06T17:30");
        assertThat(town.today()).hasToString("2011-07-06");
    }

    @Test
    void theDatabaseIsTheRealOne() {
        assertThat(sql.sql("SHOW server_version").query(String.class).single()).startsWith("18.");
        assertThat(sql.sql("SELECT 'Đỗ' < 'Ea'").query(Boolean.class).single()).isTrue();
    }
}
