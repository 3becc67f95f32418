package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class SampleDossiersTest {

    @Autowired
    SampleApplications applications;

    @Autowired
    SampleWork work;

    @Autowired
    SampleQuery query;

    @Autowired
    LegalClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    Town town;

    @TempDir
    Path data;

    @Test
    void aNewcomerFindsThreeDossiersOfThePilot() throws IOException {
        make();
        assertThat(statuses()).containsExactly(2, 4, 9);
        assertThat(Files.readString(data.resolve("welcome.txt")))
                .contains("lan.malam", "HTB.01-110701-0001", "HTB.01-110701-0003", "motcua-2011");
    }

    @Test
    void todayTheyAreReceivedAtTheCentreOfHamThuan() {
        town.itIs("2026-11-25T08:00");
        make();
        assertThat(statuses()).containsExactly(2, 4, 9);
    }

    @Test
    void inTheLastMonthsOfTheDistrictPeopleHaveNumbersOfTwelveDigits() {
        town.itIs("2025-06-30T08:00");
        make();
        assertThat(statuses()).containsExactly(2, 4, 9);
    }

    @Test
    void aSecondStartMakesNoMore() {
        make();
        make();
        assertThat(statuses()).hasSize(3);
    }

    private void make() {
        new SampleDossiers(applications, work, query, clock, new Welcome(data)).run(new DefaultApplicationArguments());
    }

    private java.util.List<Integer> statuses() {
        return sql.sql("SELECT status FROM dossier.v_dossier ORDER BY code")
                .query(Integer.class)
                .list();
    }
}
