package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.amendment.AnnouncedDays;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOut;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Granted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Form 06 of a dossier that was declined, called back, sent back by the leader, and in the end collected. */
@RoomTest
@Import({Errand.class, Offers.class, ClockActs.class, Besides.class})
class ControlSlipTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Handovers handovers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Appointments appointments;

    @Autowired
    ClockActs acts;

    @Autowired
    AnnouncedDays days;

    @Autowired
    Calendars calendars;

    @Autowired
    Besides besides;

    @Autowired
    MockMvcTester web;

    @Test
    void everyHandItWentThroughIsOnItWithWhy() throws IOException {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        handovers.decline(errand.offer(code), "Thiếu giấy khai sinh", town.officer("mai.huyen"));
        errand.goes(code, "thao.malam submit");
        handovers.takeBack(errand.offer(code), "Gửi nhầm", town.officer("thao.malam"));
        assertThat(slip(code)).contains("Không nhận: Thiếu giấy khai sinh", "Thu hồi: Gửi nhầm");

        errand.goes(code, "thao.malam submit", "mai.huyen accept", "mai.huyen pass-on", "nhung.huyen assign");
        errand.goes(code, "quynh.huyen submit", "nhung.huyen agree");
        errand.complete(code, "send-back", "Sai năm sinh", "vinh.huyen");
        errand.goes(code, "quynh.huyen submit", "nhung.huyen agree", "vinh.huyen approve", "xuan.huyen number");
        errand.goes(code, "minh.malam accept", "minh.malam receive");
        collected(code);
        assertThat(slip(code))
                .contains("Trả lại: Sai năm sinh")
                .contains("Nhận: Người nhận kết quả", "Nguyễn Văn An", "Trước hạn", "Trả kết quả")
                .contains("đúng hạn: xong trong ngày đến hạn và không quá giờ hẹn");
    }

    @Test
    void whatTheCitizenWasToldInsteadStandsOnItTheSecondTimeToo() throws IOException {
        town.itIs("2019-03-11T08:00");
        var code = errand.brought("H7");
        for (var day : List.of("2019-03-19", "2019-03-21")) {
            var asked = new Asked(code, dossiers.get(code).version(), "Chờ Sở Tư pháp trả lời");
            assertThat(appointments.reappoint(asked, LocalDate.parse(day), town.officer("hung.malam")))
                    .isInstanceOf(Granted.class);
        }
        assertThat(slip(code))
                .contains(
                        "Xin lỗi, hẹn lại: lúc",
                        "ngày 19 tháng 3 năm 2019",
                        "Lý do: Chờ Sở Tư pháp trả lời",
                        "Huỳnh Ngọc Hùng")
                .contains("ngày 21 tháng 3 năm 2019", "quá số lần, không lùi hạn");
    }

    @Test
    void aStopThatMayGoOnSaysWhetherAndWhenItDid() throws IOException {
        town.itIs("2025-08-04T08:00");
        var code = errand.broughtToHamThuan("L5");
        acts.stop(code, "hai.hamthuan");
        assertThat(slip(code, "lan.hamthuan"))
                .contains("Dừng giải quyết: lúc 08 giờ 00 phút, ngày 04 tháng 8 năm 2025, căn cứ: có tranh chấp.")
                .contains("(UBND xã Hàm Thuận). Chưa giải quyết tiếp.");
        town.itIs("2025-08-05T09:00");
        acts.goOn(code, "hai.hamthuan");
        assertThat(slip(code, "lan.hamthuan"))
                .contains("Giải quyết tiếp lúc 09 giờ 00 phút, ngày 05 tháng 8 năm 2025.");
    }

    @Test
    void aPauseSaysItsGroundFromWhenToWhenAndByWhom() throws IOException {
        var code = errand.heldByTuan();
        town.itIs("2011-07-04T08:00");
        acts.pause(code, "tuan.huyen");
        assertThat(slip(code))
                .contains("Tạm dừng tính thời gian: từ 08 giờ 00 phút, ngày 04 tháng 7 năm 2011, chưa tính tiếp")
                .contains("căn cứ: trưng cầu giám định. Người cho dừng: ");
        town.itIs("2011-07-06T09:00");
        acts.resume(code, "tuan.huyen");
        assertThat(slip(code))
                .contains("ngày 04 tháng 7 năm 2011 đến 09 giờ 00 phút, ngày 06 tháng 7 năm 2011, căn cứ:")
                .contains("Hẹn trả lúc tính tiếp: ", "Người cho tính tiếp: ");
    }

    @Test
    void aDateThatTheCalendarMovedSaysByWhatAndFromWhenToWhen() throws IOException {
        town.itIs("2013-05-14T08:00");
        var code = errand.brought("H7");
        days.announce(LocalDate.of(2013, 5, 15), null, town.officer("quang.huyen"));
        assertThat(slip(code))
                .contains("Lịch làm việc thay đổi: lúc ", "ngày 14 tháng 5 năm 2013, theo ", ": hẹn trả 17 giờ 30 phút")
                .contains(" thay cho 17 giờ 30 phút", "Người áp dụng: ");
    }

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        calendars.refresh();
    }

    @Test
    void whatTheCitizenWasAskedForAndWhenItCameStandsOnIt() throws IOException {
        town.itIs("2025-08-04T08:00");
        var code = errand.broughtToHamThuan("L5");
        acts.ask(code, "lan.hamthuan");
        assertThat(slip(code, "lan.hamthuan"))
                .contains("Yêu cầu bổ sung: lần 1, lúc 08 giờ 00 phút, ngày 04 tháng 8 năm 2025. Lý do: Theo quy định.")
                .contains("(UBND xã Hàm Thuận). Chưa bổ sung đủ.");
        town.itIs("2025-08-06T09:00");
        acts.answer(code, "lan.hamthuan");
        assertThat(slip(code, "lan.hamthuan"))
                .contains("Nhận bổ sung đủ lúc 09 giờ 00 phút, ngày 06 tháng 8 năm 2025: 1 mục.")
                .contains("Người nhận: ", "Thời hạn tính ", ", hẹn trả ")
                .doesNotContain("Chưa bổ sung đủ");
    }

    @Test
    void thePageAndTheSlipNameTheSameAgencyThatDecides() throws IOException {
        town.itIs("2026-11-30T08:00");
        var code = besides.broughtFor("XHT", "PBT/TT", "my.pbinhthuan", "L5");
        var decides = "Chi nhánh Văn phòng Đăng ký đất đai Hàm Thuận Bắc";
        assertThat(slip(code, "my.pbinhthuan")).contains("Cơ quan giải quyết hồ sơ: " + decides);
        assertThat(new WorkBrowser(web, "my.pbinhthuan").get("/dossiers/" + code))
                .bodyText()
                .contains("<dt>Cơ quan giải quyết</dt><dd>" + decides);
    }

    private void collected(DossierCode code) {
        var handOut = new HandOut(code, dossiers.get(code).version(), "Nguyễn Văn An", "", "");
        assertThat(dossiers.handOut(handOut, town.officer("lan.malam"))).isInstanceOf(Granted.class);
    }

    private String slip(DossierCode code) throws IOException {
        return slip(code, "lan.malam");
    }

    private String slip(DossierCode code, String officer) throws IOException {
        var answer = new WorkBrowser(web, officer).get("/dossiers/" + code + "/slips/06.pdf");
        assertThat(answer).hasStatusOk();
        var pdf = answer.getResponse().getContentAsByteArray();
        Files.createDirectories(Path.of("target/slips"));
        Files.write(Path.of("target/slips/control-of-a-long-way.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        }
    }
}
