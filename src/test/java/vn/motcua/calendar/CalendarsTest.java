package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Offices.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.town.RoomTest;

@RoomTest
class CalendarsTest {

    private static final LocalDate MAY_5 = LocalDate.parse("2027-05-05");

    @Autowired
    Calendars calendars;

    @Autowired
    CalendarLoader loader;

    @Autowired
    JdbcClient sql;

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        calendars.refresh();
    }

    @Test
    void theTablesHoldWhatTheFilesSay() {
        assertThat(loader.read().build().keySet())
                .isEqualTo(CalendarData.ofFiles().build().keySet());
        assertThat(loader.read().daysOff()).containsExactlyElementsOf(CalendarFiles.daysOff());
        assertThat(loader.read().makeUpDays()).containsExactlyElementsOf(CalendarFiles.makeUpDays());
        assertThat(loader.read().officialYears()).containsExactlyElementsOf(CalendarFiles.officialYears());
        assertThat(loader.read().officeHours()).containsExactlyInAnyOrderElementsOf(CalendarFiles.officeHours());
    }

    @Test
    void aSecondStartChangesNothing() {
        var before = loader.read();
        assertThat(loader.load()).isEqualTo(before);
    }

    @Test
    void theNationalCalendarIsTheOneOfTheFiles() {
        var question = DueQuestion.of(at("2011-01-28T14:00"), TimeLimit.workingDays(3));
        assertThat(calendars.national().explain(question))
                .isEqualTo(Offices.national().explain(question));
        assertThat(calendars.of("south").closing(LocalDate.of(2011, 7, 1))).isEqualTo(at("2011-07-01T17:00"));
    }

    @Test
    void aCalendarNobodyKnowsIsABug() {
        assertThatThrownBy(() -> calendars.of("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayOffAnnouncedLaterHoldsAfterARefreshAndOnlyWhereItIsMeant() {
        sql.sql("""
                INSERT INTO calendar.day_off (date, calendar, kind, name, basis, mark, source)
                VALUES (:date, 'south', 'LOCAL', 'Nghỉ do ngập lụt', 'Quyết định của UBND tỉnh', 'ILLUSTRATIVE', 'test')
                """).param("date", MAY_5).update();
        assertThat(calendars.of("south").isWorkingDay(MAY_5)).isTrue();
        calendars.refresh();
        assertThat(calendars.of("south").isWorkingDay(MAY_5)).isFalse();
        assertThat(calendars.national().isWorkingDay(MAY_5)).isTrue();
    }
}
