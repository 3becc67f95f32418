package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.Calendars;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Mr Quang, who administers the district's system, enters a day off without script and looks before he applies it. */
@RoomTest
@Import({Errand.class, Offers.class})
class AmendmentPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Batches batches;

    @Autowired
    Calendars calendars;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    private Visitor quang;

    @BeforeEach
    void heSignsIn() {
        quang = visitor("quang.huyen");
    }

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        calendars.refresh();
    }

    @Test
    void aDayOffIsEnteredLookedAtAndAppliedOnceAndTheCalendarNamesItsBasis() {
        var code = errand.brought("H7").value();
        town.itIs("2011-07-07T08:00");
        var change = entered("2011-07-06", "", "Nghỉ do ngập lụt");
        assertThat(quang.get(change)).hasStatusOk().bodyText().contains("Nếu áp dụng bây giờ", "không còn trễ hạn");
        assertThat(quang.get(change + "/dossiers?effect=NO_LONGER_LATE"))
                .hasStatusOk()
                .bodyText()
                .contains(code, "17:30 06/07/2011", "17:30 07/07/2011")
                .doesNotContain("Nguyễn Văn An");
        var form = Visitor.hidden(quang.get(change));
        form.put("onceKey", form.get("onceKey").subList(0, 1));
        form.put("_csrf", form.get("_csrf").subList(0, 1));
        assertThat(quang.post(change + "/application", form)).hasStatus(303);
        assertThat(quang.post(change + "/application", form))
                .as("a double click")
                .hasStatus(303);
        assertThat(quang.get(change)).bodyText().contains("Đang áp dụng");
        assertThat(batches.next()).isTrue();
        assertThat(quang.get(change))
                .bodyText()
                .contains("Đã áp dụng", "quang.huyen")
                .doesNotContain("/application");
        assertThat(quang.get(change + "/dossiers?effect=NO_LONGER_LATE"))
                .bodyText()
                .contains(code);
        assertThat(visitor("lan.malam").get("/dossiers/" + code))
                .bodyText()
                .contains("Thông báo 9/TB-UBND ngày 07/07/2011", "17:30 07/07/2011");
        calendars.refresh();
        assertThat(quang.get("/calendar?year=2011"))
                .bodyText()
                .contains("Nghỉ do ngập lụt", "Thông báo 9/TB-UBND ngày 07/07/2011");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var sent = send("2011-07-09", "2011-07-05", "Nghỉ bù <Tết>");
        assertThat(sent)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Ngày 09/07/2011 đã là ngày nghỉ trong lịch.",
                        "Ngày 05/07/2011 đã là ngày làm việc trong lịch.",
                        "Nghỉ bù &lt;Tết>",
                        "value=\"2011-07-09\"");
        assertThat(send("06/07/2011", "", "Nghỉ"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày chưa ghi hoặc không đọc được.", "value=\"06/07/2011\"");
        var nothing = Visitor.hidden(quang.get("/calendar-changes/entry"));
        assertThat(quang.post("/calendar-changes", nothing))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi số văn bản làm căn cứ.", "Chưa ghi ngày nào thay đổi.");
    }

    @Test
    void aDroppedChangeStaysInTheListAndCannotBeApplied() {
        var change = entered("2011-07-06", "2011-07-09", "Hoán đổi");
        var form = Visitor.hidden(quang.get(change));
        form.put("onceKey", form.get("onceKey").subList(0, 1));
        assertThat(quang.post(change + "/removal", form)).hasStatus(303);
        assertThat(quang.get(change)).bodyText().contains("Đã bỏ").doesNotContain("/application");
        assertThat(quang.get("/calendar-changes"))
                .bodyText()
                .contains("Đã bỏ", "nghỉ 06/07/2011, làm bù 09/07/2011", "Mọi cơ quan nhà nước");
    }

    @Test
    void nobodyElseMayAndWhatIsNotThereIsNotFound() {
        var change = entered("2011-07-06", "", "Nghỉ");
        assertThat(visitor("lan.malam").get("/calendar-changes")).hasStatus(403);
        assertThat(visitor("quan.malam").get(change)).hasStatus(404);
        assertThat(quang.get("/calendar-changes/999999")).hasStatus(404);
    }

    private String entered(String off, String worked, String name) {
        var sent = send(off, worked, name);
        assertThat(sent).hasStatus(303);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(String off, String worked, String name) {
        town.itIs("2011-07-07T08:00");
        var form = Visitor.hidden(quang.get("/calendar-changes/entry"));
        form.add("title", "Nghỉ do ngập lụt");
        form.add("document", "Thông báo 9/TB-UBND");
        form.add("published", "2011-07-07");
        form.add("agency", "");
        form.add("off", off);
        form.add("name", name);
        form.add("worked", worked);
        return quang.post("/calendar-changes", form);
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
