package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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
    Attempts attempts;

    @Autowired
    Calendars calendars;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

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
    void aDayOffIsEnteredLookedAtAndAppliedOnceAndTheCalendarNamesItsBasis() {
        var code = errand.brought("H7").value();
        town.itIs("2011-07-07T08:00");
        var change = quang.entered("2011-07-06", "", "Nghỉ do ngập lụt");
        assertThat(quang.get(change)).hasStatusOk().bodyText().contains("Nếu áp dụng bây giờ", "không còn trễ hạn");
        assertThat(quang.get(change + "/dossiers?effect=NO_LONGER_LATE"))
                .hasStatusOk()
                .bodyText()
                .contains(code, "17:30 06/07/2011", "17:30 07/07/2011")
                .doesNotContain("Nguyễn Văn An");
        var form = quang.sure(change);
        assertThat(quang.post(change + "/application", form)).hasStatus(303);
        assertThat(quang.post(change + "/application", form))
                .as("a double click")
                .hasStatus(303);
        assertThat(quang.get(change))
                .bodyText()
                .contains("Đang áp dụng", "ngày hẹn bắt đầu được chuyển", "Đã ghi 0 trên khoảng 1 hồ sơ", "<progress")
                .doesNotContain("Số hồ sơ");
        assertThat(batches.batch()).isTrue();
        assertThat(quang.get(change))
                .bodyText()
                .contains("Đã áp dụng", "<dd>Đào Nhật Quang, ")
                .doesNotContain("/application", "<code>quang.huyen");
        assertThat(quang.get("/calendar-changes"))
                .bodyText()
                .contains(">Đào Nhật Quang<br>")
                .doesNotContain("<code>quang.huyen");
        assertThat(quang.get(change + "/dossiers?effect=NO_LONGER_LATE"))
                .bodyText()
                .contains(code);
        assertThat(visitor("lan.malam").get("/dossiers/" + code))
                .bodyText()
                .contains("Thông báo 9/TB-UBND ngày 07/07/2011", "17:30 07/07/2011");
        calendars.refresh();
        assertThat(visitor("lan.malam").get("/dossiers/" + code))
                .bodyText()
                .contains("Nghỉ do ngập lụt (Thông báo 9/TB-UBND ngày 07/07/2011)");
        assertThat(quang.get("/calendar?year=2011"))
                .bodyText()
                .contains("Nghỉ do ngập lụt", "Thông báo 9/TB-UBND ngày 07/07/2011");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var sent = quang.send("2011-07-09", "2011-07-05", "Nghỉ bù <Tết>");
        assertThat(sent)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Ngày 09/07/2011 đã là ngày nghỉ trong lịch.",
                        "Ngày 05/07/2011 đã là ngày làm việc trong lịch.",
                        "Nghỉ bù &lt;Tết>",
                        "value=\"2011-07-09\"");
        assertThat(quang.send("06/07/2011", "", "Nghỉ"))
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
    void nobodyShutsAllOfficesByLeavingAFieldAlone() {
        assertThat(quang.get("/calendar-changes/entry"))
                .bodyText()
                .contains("<option value=\"\" selected>— Chọn —</option>", "Mọi cơ quan nhà nước");
        assertThat(quang.send("", "2011-07-06", "", "Nghỉ <bão>"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn thay đổi áp dụng cho cơ quan nào.", "Nghỉ &lt;bão>");
        assertThat(visitor("quan.malam").get("/calendar-changes/entry"))
                .bodyText()
                .contains("<option value=\"HTB.01\" selected>")
                .doesNotContain("— Chọn —", "Mọi cơ quan nhà nước");
    }

    @Test
    void whatIsForeseenSaysOfWhichMomentItIsAndMayBeLookedUpAgain() {
        var change = quang.entered("2011-07-06", "", "Nghỉ do ngập lụt");
        assertThat(quang.get(change)).bodyText().contains("Tính lúc 08:00 07/07/2011", "Tính lại");
        town.itIs("2011-07-07T10:15");
        assertThat(quang.get(change)).bodyText().contains("Tính lúc 08:00 07/07/2011");
        assertThat(quang.post(change + "/preview", Visitor.hidden(quang.get(change))))
                .hasStatus(303);
        assertThat(quang.get(change)).bodyText().contains("Tính lúc 10:15 07/07/2011");
    }

    @Test
    void whatCannotBeReckonedIsNamedWithItsReasonAndTriedAgain() {
        var code = errand.brought("H7").value();
        sql.sql("UPDATE dossier.dossier SET run_started_at = '1990-01-02 07:30+07' WHERE code = :code")
                .param("code", code)
                .update();
        var change = quang.entered("2011-07-06", "", "Nghỉ do ngập lụt");
        assertThat(quang.get(change))
                .bodyText()
                .contains("Hồ sơ không tính được", code, "trong nhật ký máy chủ")
                .doesNotContain("the calendar knows", "Exception", "Thử lại</button>");
        assertThat(quang.post(change + "/application", quang.sure(change))).hasStatus(303);
        assertThat(quang.get(change)).bodyText().doesNotContain("Hồ sơ không tính được");
        while (batches.one()) assertThat(quang.get(change)).hasStatusOk();
        assertThat(quang.get(change)).bodyText().contains("Đã áp dụng", code, "Thử lại</button>");
        assertThat(quang.post(change + "/attempts", quang.once(change))).hasStatus(303);
        assertThat(quang.get(change)).bodyText().contains("đang chờ thử lại").doesNotContain("Thử lại</button>");
        sql.sql("UPDATE dossier.dossier SET run_started_at = received_at WHERE code = :code")
                .param("code", code)
                .update();
        assertThat(attempts.again()).isTrue();
        assertThat(quang.get(change)).bodyText().doesNotContain("Hồ sơ không tính được");
        assertThat(quang.get(change + "/dossiers?effect=NO_LONGER_LATE"))
                .bodyText()
                .contains(code);
    }

    @Test
    void aDayOffOfOneAgencyStandsInThatAgencysCalendarAlone() {
        var sent = quang.send("HTB.01", "2011-07-06", "", "Nghỉ do ngập lụt");
        var change = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(quang.get(change)).bodyText().contains("/calendar?year=2011&amp;of=HTB.01");
        assertThat(quang.post(change + "/application", quang.sure(change))).hasStatus(303);
        calendars.refresh();
        assertThat(quang.get("/calendar?year=2011&of=HTB.01"))
                .hasStatusOk()
                .bodyText()
                .contains("Nghỉ do ngập lụt", "<option value=\"HTB.01\" selected>UBND thị trấn Ma Lâm</option>");
        assertThat(quang.get("/calendar?year=2011"))
                .bodyText()
                .contains("UBND thị trấn Ma Lâm")
                .doesNotContain("Nghỉ do ngập lụt");
    }

    @Test
    void aDayOfAnotherYearIsTakenForAMistake() {
        assertThat(quang.send("2010-07-05", "", "Nghỉ do ngập lụt"))
                .hasStatus(422)
                .bodyText()
                .contains("đã qua hơn 31 ngày", "value=\"2010-07-05\"");
        assertThat(quang.send("2011-07-09", "2010-07-10", "Hoán đổi"))
                .hasStatus(422)
                .bodyText()
                .contains("đã qua hơn 31 ngày");
    }

    @Test
    void aDroppedChangeStaysInTheListAndCannotBeApplied() {
        var change = quang.entered("2011-07-06", "2011-07-09", "Hoán đổi");
        var form = quang.once(change);
        assertThat(quang.post(change + "/removal", form))
                .hasStatus(422)
                .bodyText()
                .contains("không áp dụng được nữa", "name=\"dropped\"")
                .doesNotContain("name=\"confirmed\"");
        form.add("dropped", "true");
        assertThat(quang.post(change + "/removal", form)).hasStatus(303);
        assertThat(quang.get(change)).bodyText().contains("Đã bỏ").doesNotContain("/application");
        assertThat(quang.get("/calendar-changes"))
                .bodyText()
                .contains("Đã bỏ", "nghỉ 06/07/2011, làm bù 09/07/2011", "Mọi cơ quan nhà nước");
    }

    @Test
    void nobodyElseMayAndWhatIsNotThereIsNotFound() {
        var change = quang.entered("2011-07-06", "", "Nghỉ");
        assertThat(visitor("lan.malam").get("/calendar-changes")).hasStatus(403);
        assertThat(visitor("quan.malam").get(change)).hasStatus(404);
        assertThat(quang.get("/calendar-changes/999999")).hasStatus(404);
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
