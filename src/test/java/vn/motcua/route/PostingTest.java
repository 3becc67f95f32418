package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.UnitKind;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** What the council of Ma Lâm found hangs for seven days, from Friday 01/07/2011 to the end of Friday 08/07/2011. */
@RoomTest
@Import({Errand.class, Offers.class})
class PostingTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Calendars calendars;

    @Autowired
    MockMvcTester web;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void theCouncilHasMet() {
        code = errand.brought("S1");
        errand.goes(code, "lan.malam pass-on", "hanh.malam submit", "hanh.malam pass");
    }

    @Test
    void itIsNotEndedBeforeItsDaysAreOver() {
        for (var early :
                new String[] {"2011-07-01T17:00", "2011-07-07T08:00", "2011-07-08T17:30", "2011-07-10T23:59"}) {
            town.itIs(early);
            assertThat(errand.complete(code, "posted", null, "hanh.malam"))
                    .as(early)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> assertThat(no.reasons())
                                    .asString()
                                    .contains("route.posting.not-over", "08/07/2011", "11/07/2011"));
        }
        town.itIs("2011-07-11T07:00");
        assertThat(errand.complete(code, "posted", null, "hanh.malam")).isInstanceOf(Granted.class);
    }

    @Test
    void anObjectionEndsItAtOnce() {
        assertThat(errand.complete(code, "objection", "Có đơn khiếu nại", "hanh.malam"))
                .isInstanceOf(Granted.class);
        assertThat(errand.open(code).place().step()).isEqualTo("officer");
    }

    @Test
    void itMayBeSentBackAtOnceAndHangsAnewAfterwards() {
        town.itIs("2011-07-06T08:00");
        var posting = errand.open(code);
        assertThat(routes.sendBack(
                        new StepId(posting.id()),
                        posting.version(),
                        "Biên bản thiếu chữ ký",
                        town.officer("hanh.malam")))
                .isInstanceOf(Granted.class);
        errand.goes(code, "hanh.malam pass");
        town.itIs("2011-07-11T08:00");
        assertThat(errand.complete(code, "posted", null, "hanh.malam")).isInstanceOf(Refused.class);
        town.itIs("2011-07-14T08:00");
        assertThat(errand.complete(code, "posted", null, "hanh.malam")).isInstanceOf(Granted.class);
    }

    @Test
    void aLastDayOffIsFollowedByTheNextWorkingDay() {
        errand.complete(code, "objection", "Có đơn khiếu nại", "hanh.malam");
        errand.goes(code, "hanh.malam submit");
        town.itIs("2011-08-26T09:00");
        errand.goes(code, "hanh.malam pass");
        // The seventh day is the National Day, Friday 02/09; it hangs to Monday 05/09.
        town.itIs("2011-09-05T17:00");
        assertThat(errand.complete(code, "posted", null, "hanh.malam")).isInstanceOf(Refused.class);
        town.itIs("2011-09-06T07:30");
        assertThat(errand.complete(code, "posted", null, "hanh.malam")).isInstanceOf(Granted.class);
    }

    @Test
    void theOfficerKnowsBeforehandAndLosesNoWord() {
        var step = errand.step(code).value();
        var hanh = new WorkBrowser(web, "hanh.malam");
        assertThat(hanh.get("/dossiers/" + code)).bodyText().contains("đến hết ngày 08/07/2011");
        assertThat(hanh.get("/steps/" + step))
                .bodyText()
                .contains("đến hết ngày 08/07/2011", "Từ ngày 11/07/2011 mới kết thúc được")
                .containsPattern("value=\"posted\" disabled")
                .doesNotContainPattern("value=\"objection\" disabled");
        assertThat(hanh.post("/steps/" + step + "/completion", "outcome", "posted", "note", "Đã gỡ thông báo"))
                .hasStatus(422)
                .bodyText()
                .contains("Từ ngày 11/07/2011 mới kết thúc được", "Đã gỡ thông báo");
        town.itIs("2011-07-11T08:00");
        assertThat(hanh.get("/steps/" + step))
                .bodyText()
                .doesNotContainPattern("value=\"posted\" disabled")
                .doesNotContain("mới kết thúc được");
    }

    @Test
    void nobodyIsLateWithAPostingThatMayNotBeEndedYet() {
        var monday =
                LocalDateTime.of(2026, 11, 23, 7, 30).atZone(LegalClock.ZONE).toInstant();
        var posting = new StepTemplate(
                "posting",
                "Niêm yết (2 ngày)",
                "agency",
                UnitKind.SOCIAL,
                "SPECIALIST",
                WorkingTime.ofHours(16),
                true,
                StepKind.POSTING,
                List.of(H7.on("posted", "head")),
                TimeLimit.calendarDays(2));
        assertThat(LocalDateTime.ofInstant(Itinerary.ownDue(posting, calendars.national(), monday), LegalClock.ZONE))
                .isEqualTo("2026-11-26T17:30:00");
    }
}
