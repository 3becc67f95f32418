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
class DeadlineApiTest {

    private static final String DEADLINES = "/api/v1/deadlines?";

    @Autowired
    MockMvcTester web;

    @ParameterizedTest(name = "{0}: due {1}")
    @CsvSource({
        "receivedAt=2011-07-01T15:00&limit=3&unit=WORKING_DAY&cutoff=15:00, 2011-07-06T17:30:00+07:00",
        "receivedAt=2011-07-01T15:01&limit=3&unit=WORKING_DAY&cutoff=15:00, 2011-07-07T17:30:00+07:00",
        "receivedAt=2011-07-02T10:00&limit=3&unit=WORKING_DAY&cutoff=15:00, 2011-07-07T17:30:00+07:00",
        "receivedAt=2011-07-01T08:00:00Z&limit=3&unit=WORKING_DAY&cutoff=15:00, 2011-07-06T17:30:00+07:00",
        "receivedAt=2011-07-01T15:00%2B07:00&limit=0.5&unit=WORKING_DAY, 2011-07-04T09:00:00+07:00",
        "receivedAt=2011-07-01T15:00&unit=SAME_DAY, 2011-07-01T17:30:00+07:00",
        "receivedAt=2011-07-01T15:00&unit=SAME_DAY&limit=0, 2011-07-01T17:30:00+07:00",
        "receivedAt=2011-01-31T09:00&limit=1&unit=MONTH, 2011-03-08T17:30:00+07:00",
        "receivedAt=2011-07-01T15:00&limit=8&unit=CALENDAR_DAY&agency=HTB.01, 2011-07-11T17:30:00+07:00",
        "receivedAt=2011-07-01T15:00&limit=8&unit=WORKING_HOUR&agency=HTB, 2011-07-04T15:00:00+07:00",
    })
    void aDueMomentIsGivenWithItsOffset(String question, String due) {
        assertThat(ask(question))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.dueAt")
                .isEqualTo(due);
    }

    @Test
    void theLedgerNamesTetAndItsSwaps() {
        var answer = ask("receivedAt=2011-01-28T14:00&limit=3&unit=WORKING_DAY");
        assertThat(answer).bodyJson().extractingPath("$.projected").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$.ledger.length()").isEqualTo(11);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.ledger[0]")
                .asMap()
                .containsEntry("from", "2011-01-28T14:00:00+07:00")
                .containsEntry("to", "2011-01-28T17:30:00+07:00")
                .containsEntry("minutes", 210)
                .containsEntry("kind", "RECEIPT_DAY");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.ledger[1]")
                .asMap()
                .containsEntry("to", "2011-01-30T17:30:00+07:00")
                .containsEntry("minutes", 960)
                .containsEntry("kind", "WORK");
        assertThat(answer).bodyJson().extractingPath("$.ledger[4].reason").isEqualTo("Tết Nguyên đán");
    }

    @Test
    void anAnswerBeyondTheAnnouncedYearsIsProjected() {
        assertThat(ask("receivedAt=2027-02-03T09:00&limit=1&unit=WORKING_DAY"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"dueAt": "2027-02-11T17:30:00+07:00", "projected": true}
                        """);
    }

    @ParameterizedTest(name = "{0}: {1} {2} on {3}")
    @CsvSource({
        "receivedAt=2011-07-01T15:00&limit=0&unit=WORKING_DAY, 422, calendar.limit.not-positive, limit",
        "receivedAt=2011-07-01T15:00&limit=-1&unit=WORKING_HOUR, 422, calendar.limit.not-positive, limit",
        "receivedAt=2011-07-01T15:00&limit=99999999999&unit=WORKING_DAY, 422, calendar.limit.too-long, limit",
        "receivedAt=2011-07-01T15:00&limit=121&unit=MONTH, 422, calendar.limit.too-long, limit",
        "receivedAt=2011-07-01T15:00&limit=1.5&unit=CALENDAR_DAY, 422, calendar.limit.not-whole, limit",
        "receivedAt=1975-04-30T11:30&limit=1&unit=MONTH, 422, organisation.deadline.out-of-range, receivedAt",
        "receivedAt=%2B999999999-01-01T00:00&limit=1&unit=MONTH, 422, organisation.deadline.out-of-range, receivedAt",
        "receivedAt=2011-07-01T15:00&limit=1&unit=MONTH&agency=XYZ, 422, organisation.agency.unknown, agency",
        "receivedAt=2011-07-01T15:00&limit=1&unit=MONTH&agency='%27;--', 422, organisation.agency.unknown, agency",
        "receivedAt=2011-07-01T15:00&limit=1e5&unit=WORKING_DAY, 400, organisation.deadline.limit, limit",
        "receivedAt=2011-07-01T15:00&unit=WORKING_DAY, 400, organisation.deadline.limit, limit",
        "receivedAt=2011-07-01T15:00&limit=three&unit=WORKING_DAY, 400, organisation.deadline.limit, limit",
        "receivedAt=2011-07-01T15:00&limit=3&unit=WEEK, 400, organisation.deadline.unit, unit",
        "receivedAt=2011-02-30T15:00&limit=3&unit=WORKING_DAY, 400, organisation.deadline.received-at, receivedAt",
        "receivedAt=yesterday&limit=3&unit=WORKING_DAY, 400, organisation.deadline.received-at, receivedAt",
        "receivedAt=2011-07-01T15:00&limit=3&unit=WORKING_DAY&cutoff=25:00, 400, organisation.deadline.cutoff, cutoff",
    })
    void whatCannotBeAnsweredSaysWhy(String question, int status, String code, String field) {
        var answer = ask(question);
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .doesNotContain("organisation.", "calendar.");
    }

    @Test
    void aMissingFieldIsABadRequest() {
        assertThat(ask("limit=3&unit=WORKING_DAY")).hasStatus(400).hasContentType("application/problem+json");
    }

    private MvcTestResult ask(String question) {
        return web.get().uri(java.net.URI.create(DEADLINES + question)).exchange();
    }
}
