package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** What Mr Quang is told before he applies a day off, and everybody else until the dates have followed. */
@RoomTest
@Import({Errand.class, Offers.class})
class ApplicationPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    AffectedQuery dossiers;

    @Autowired
    Batches batches;

    @Autowired
    Calendars calendars;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    private Quang quang;

    @BeforeEach
    void heSignsIn() {
        quang = new Quang(web, town);
    }

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        calendars.refresh();
    }

    @Test
    void readingThePageLooksUpNothingAndSaysWhatHasChangedSince() {
        errand.brought("H7");
        var change = quang.entered("2011-07-06", "", "Nghỉ do ngập lụt");
        town.itIs("2011-07-08T07:30");
        assertThat(quang.get(change))
                .bodyText()
                .contains("Tính lúc 08:00 07/07/2011", "Từ lúc đó đã sang ngày khác hoặc lịch đã thay đổi.");
        assertThat(quang.post(change + "/application", quang.once(change)))
                .as("who is asked is told as of now")
                .hasStatus(422)
                .bodyText()
                .contains("Tính lúc 07:30 08/07/2011", "Áp dụng cho: Mọi cơ quan nhà nước. 1 hồ sơ")
                .doesNotContain("Từ lúc đó đã sang ngày khác");
    }

    @Test
    void untilADossierFollowsItsPageAndItsReceiptSayThatTheCalendarIsBeingUpdated() {
        var code = errand.brought("H7").value();
        var change = quang.entered("2011-07-06", "", "Nghỉ do ngập lụt");
        var lan = Visitor.signedIn(web, "lan.malam");
        assertThat(quang.post(change + "/application", quang.sure(change))).hasStatus(303);
        calendars.refresh();
        assertThat(lan.get("/dossiers/" + code))
                .bodyText()
                .contains(
                        "Hẹn trả lúc 17:30 06/07/2011. Lịch làm việc đang được cập nhật",
                        "tính theo lịch mới là 17:30 07/07/2011")
                .doesNotContain("vì vậy hẹn trả");
        while (batches.batch()) calendars.refresh();
        assertThat(lan.get("/dossiers/" + code))
                .bodyText()
                .contains("vì vậy hẹn trả lúc 17:30 07/07/2011")
                .doesNotContain("đang được cập nhật");
    }

    @Test
    void theDossiersOfAChangeAreNamedWithTheirAgencyAndLinkedForWhoMaySeeThem() {
        var code = errand.brought("H7").value();
        var sent = quang.send("HTB.01", "2011-07-06", "", "Nghỉ do ngập lụt");
        var change = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(quang.get(change + "/dossiers?effect=NO_LONGER_LATE"))
                .as("whoever minds the system sees no dossiers")
                .bodyText()
                .contains(code, "UBND thị trấn Ma Lâm")
                .doesNotContain("href=\"/dossiers/");
        var id = Long.parseLong(change.substring(change.lastIndexOf('/') + 1));
        assertThat(dossiers.page(id, CalendarEffect.NO_LONGER_LATE, List.of("HTB.02", "HTB.01"), "", 2))
                .singleElement()
                .matches(AffectedQuery.Row::seen);
        assertThat(dossiers.page(id, CalendarEffect.NO_LONGER_LATE, List.of("HTB.02"), "", 2))
                .singleElement()
                .matches(it -> !it.seen());
    }

    @Test
    void nothingIsAppliedBeforeHeHasSaidThatHeIsSure() {
        errand.brought("H7");
        var change = quang.entered("2011-07-06", "", "Nghỉ do ngập lụt");
        assertThat(quang.get(change)).bodyText().doesNotContain("Tôi xác nhận");
        assertThat(quang.post(change + "/application", quang.once(change)))
                .hasStatus(422)
                .bodyText()
                .contains("Áp dụng cho: Mọi cơ quan nhà nước. 1 hồ sơ đang giải quyết", "Tôi xác nhận", "Chưa áp dụng");
        assertThat(quang.post(change + "/application", quang.sure(change))).hasStatus(303);
        assertThat(quang.get(change)).bodyText().contains("Đang áp dụng");
    }
}
