package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.town.RoomTest;

@RoomTest
class WorkingDaysApiTest {

    @Autowired
    MockMvcTester web;

    @Test
    void in2011TwelveWeekdaysAreOffAndThreeWeekendDaysAreWorked() {
        var answer = ask("year=2011");
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"year": 2011, "projected": false, "workingDays": 251,
                 "workedWeekends": [
                   {"date": "2011-01-29", "inPlaceOf": "2011-01-31"},
                   {"date": "2011-01-30", "inPlaceOf": "2011-02-01"},
                   {"date": "2011-04-09", "inPlaceOf": "2011-04-11"}]}
                """);
        assertThat(answer).bodyJson().extractingPath("$.daysOff.length()").isEqualTo(12);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.daysOff[0]")
                .asMap()
                .containsEntry("date", "2011-01-03")
                .containsEntry("name", "Nghỉ bù Tết Dương lịch")
                .containsKey("basis");
    }

    @Test
    void anAgencyAnswersForItsOwnCalendar() {
        assertThat(ask("year=2026&agency=HTB.01"))
                .bodyJson()
                .extractingPath("$.daysOff.length()")
                .isEqualTo(14);
    }

    @Test
    void aYearNotAnnouncedIsProjected() {
        assertThat(ask("year=2030")).bodyJson().extractingPath("$.projected").isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "year=1990, 422, organisation.working-days.out-of-range",
        "year=999999999, 422, organisation.working-days.out-of-range",
        "year=2011&agency=NOWHERE, 422, organisation.agency.unknown",
        "year=Tết, 400, organisation.working-days.year",
        "year=-5, 400, organisation.working-days.year",
    })
    void whatCannotBeAnsweredSaysWhy(String question, int status, String code) {
        var answer = ask(question);
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private MvcTestResult ask(String question) {
        return web.get().uri("/api/v1/working-days?" + question).exchange();
    }
}
