package vn.motcua.reform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Timeline;
import vn.motcua.organisation.Agencies;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Mr Quang at his browser on 30/06/2025: from an empty form to a reform that is applied, and what he is told. */
@RoomTest
@Import({Errand.class, Offers.class, Merger.class})
class ReformPagesTest {

    @Autowired
    Merger merger;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    ReformBatches batches;

    @Autowired
    Reforms reforms;

    @Autowired
    Agencies agencies;

    @Autowired
    Town town;

    @Autowired
    MockMvcTester mvc;

    @AfterTransaction
    void theAgenciesOfTheFilesAloneRemain() {
        agencies.refresh();
    }

    @Test
    void whatIsMissingIsToldInWordsAndNothingTypedIsLost() {
        merger.itIsTheLastDay();
        var web = Visitor.signedIn(mvc, "quang.huyen");
        var sent = enter(web, "Sắp xếp xã", "", "2025-06-29");
        assertThat(sent).hasStatus(422);
        assertThat(sent).bodyText().contains("Sắp xếp xã", "Chưa ghi số nghị quyết", "Ngày có hiệu lực đã qua");
    }

    @Test
    void anAgencyOfTheReformIsWrittenInWordsAndWhoEnteredItIsNamed() {
        merger.itIsTheLastDay();
        var web = Visitor.signedIn(mvc, "quang.huyen");
        var page = path(enter(web, "Sắp xếp xã", "NQ 1671/NQ-UBTVQH15", "2025-07-01"));
        assertThat(web.get(page + "/agencies"))
                .bodyText()
                .contains("TT | một cửa | Trung tâm", "giờ hành chính chung</option>")
                .doesNotContain("DESK", "CLERK_OFFICE", ">national<");
        assertThat(web.get("/reforms"))
                .bodyText()
                .contains(town.officer("quang.huyen").name())
                .doesNotContain("<code>quang.huyen");
    }

    @Test
    void aUnitWhoseKindIsMistypedIsToldAndNotTakenForAnother() {
        merger.itIsTheLastDay();
        var web = Visitor.signedIn(mvc, "quang.huyen");
        var page = path(enter(web, "Sắp xếp xã", "NQ 1671/NQ-UBTVQH15", "2025-07-01")) + "/agencies";
        var form = once(web, page);
        form.add("code", "XMOI");
        form.add("name", "UBND xã Mới");
        form.add("units", "TT | Một cửa | Trung tâm\nKT | kinh tee | Phòng Kinh tế\nVT | Văn thư");
        assertThat(web.post(page, form))
                .hasStatus(422)
                .bodyText()
                .contains("“KT | kinh tee | Phòng Kinh tế”", "“VT | Văn thư”", "\nKT | kinh tee | Phòng Kinh tế\n")
                .doesNotContain("“TT |", "| khác |");
        form.set("units", "TT | Một cửa | Trung tâm\nKT | kinh tế | Phòng Kinh tế\nK | khác | Tổ khác");
        assertThat(web.post(page, form)).hasStatus(303);
    }

    @Test
    void thePreviewCountsDossiersPeopleAndStepsAndOpensTheRowsBehind() {
        merger.itIsTheLastDay();
        var ofMaLam = merger.brought("H7", Town.DESK_OF_MA_LAM, "lan.malam", "thị trấn Ma Lâm");
        var ofTheDistrict = merger.brought("B1", "HTB/MC", "mai.huyen", "xã Hàm Trí, huyện Hàm Thuận Bắc");
        var web = Visitor.signedIn(mvc, "quang.huyen");
        var page = path(enter(web, "Sắp xếp xã", "NQ 1671/NQ-UBTVQH15", "2025-07-01"));
        assertThat(web.post(page + "/preview", once(web, page))).hasStatus(303);
        var shown = web.get(page);
        assertThat(shown)
                .bodyText()
                .contains("UBND thị trấn Ma Lâm", "UBND xã Hàm Thuận", "Nguyễn Thị Lan", "2 hồ sơ chưa trả kết quả");
        assertThat(web.get(page + "/dossiers?was=HTB&keeper=XHTB"))
                .bodyText()
                .contains(ofTheDistrict.value(), "địa chỉ chủ hồ sơ")
                .doesNotContain(ofMaLam.value());
    }

    @Test
    void aRehearsalTellsThatAllGoesWellAndLeavesNothingBehind() {
        merger.itIsTheLastDay();
        var code = merger.brought("H7", Town.DESK_OF_MA_LAM, "lan.malam", "thị trấn Ma Lâm");
        var facts = timeline.of(code);
        var web = Visitor.signedIn(mvc, "quang.huyen");
        var page = path(enter(web, "Sắp xếp xã", "NQ 1671/NQ-UBTVQH15", "2025-07-01"));
        assertThat(web.post(page + "/rehearsal", once(web, page))).hasStatus(303);
        assertThat(web.get(page)).bodyText().contains("với 1 hồ sơ: tất cả đều chuyển được");
        assertThat(timeline.of(code)).isEqualTo(facts);
        assertThat(dossiers.get(code).keeper().agency()).isEqualTo("HTB.01");
    }

    @Test
    void aUnitThatNobodyGoesOnWithStandsAgainstIt() {
        merger.itIsTheLastDay();
        var web = Visitor.signedIn(mvc, "quang.huyen");
        var page = path(enter(web, "Sắp xếp xã", "NQ 1671/NQ-UBTVQH15", "2025-07-01"));
        var form = once(web, page + "/units?agency=HTB.01");
        form.set("agency", "HTB.01");
        form.add("from0", "HTB.01/MC");
        form.add("to0", "XHT/TT");
        assertThat(web.post(page + "/units", form)).hasStatus(303);
        assertThat(web.get(page)).bodyText().contains("Chưa ghi đơn vị tiếp nhận công việc của HTB.01/VHXH");
        var sure = once(web, page);
        sure.set("confirmed", "true");
        assertThat(web.post(page + "/application", sure)).hasStatus(422);
    }

    @Test
    void itIsAskedTwiceAppliedOnceAndOnlyUntilSomebodyActsTakenBack() {
        merger.itIsTheLastDay();
        var code = merger.brought("H7", Town.DESK_OF_MA_LAM, "lan.malam", "thị trấn Ma Lâm");
        var web = Visitor.signedIn(mvc, "quang.huyen");
        var page = path(enter(web, "Sắp xếp xã", "NQ 1671/NQ-UBTVQH15", "2025-07-01"));
        assertThat(web.post(page + "/application", once(web, page))).hasStatus(422);
        var sure = once(web, page);
        sure.set("confirmed", "true");
        assertThat(web.post(page + "/application", sure)).hasStatus(303);
        assertThat(web.post(page + "/application", sure)).as("a double click").hasStatus(303);
        agencies.refresh();
        town.itIs("2025-07-01T07:30");
        while (batches.next(3)) agencies.refresh();
        var id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        assertThat(reforms.whyNotBack(merger.find(id))).isEmpty();
        var lan = Visitor.signedIn(mvc, "lan.hamthuan");
        assertThat(lan.get("/dossiers/" + code)).bodyText().contains("UBND thị trấn Ma Lâm", "tiếp tục giải quyết");
        errand.goes(code, "lan.hamthuan pass-on");
        var phuoc = Visitor.signedIn(mvc, "phuoc.tinh");
        var back = once(phuoc, page);
        back.set("confirmed", "true");
        var refused = phuoc.post(page + "/return", back);
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Nguyễn Ngọc Lan", code.value());
    }

    @Test
    void whatIsAnnouncedIsTakenBackAtOnceBeforeItsDay() {
        merger.itIsTheLastDay();
        var web = Visitor.signedIn(mvc, "quang.huyen");
        var page = path(enter(web, "Sắp xếp xã", "NQ 1671/NQ-UBTVQH15", "2025-07-01"));
        var sure = once(web, page);
        sure.set("confirmed", "true");
        assertThat(web.post(page + "/application", sure)).hasStatus(303);
        assertThat(web.get(page)).bodyText().contains("action=\"" + page + "/return\"");
        var back = once(web, page);
        back.set("confirmed", "true");
        assertThat(web.post(page + "/return", back)).hasStatus(303);
        assertThat(web.get(page)).bodyText().contains("Đã hoàn lại").doesNotContain("/return\"");
        agencies.refresh();
        town.itIs("2025-07-01T07:30");
        assertThat(batches.next(3)).isFalse();
    }

    @Test
    void aCommuneReformsNobody() {
        town.itIs("2025-07-01T08:00");
        var web = Visitor.signedIn(mvc, "bach.hamthuan");
        var sent = enter(web, "Sắp xếp xã", "NQ 9", "2025-07-02");
        assertThat(sent).hasStatus(422);
        assertThat(sent).bodyText().contains("Chỉ quản trị của huyện hoặc tỉnh");
    }

    private MvcTestResult enter(Visitor web, String title, String decision, String effective) {
        var form = Visitor.hidden(web.get("/reforms/entry"));
        form.add("title", title);
        form.add("decision", decision);
        form.add("decidedOn", "2025-06-16");
        form.add("effectiveOn", effective);
        return web.post("/reforms", form);
    }

    private static String path(MvcTestResult sent) {
        assertThat(sent).hasStatus(303);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    /** The hidden fields of the page, the same once key for whichever form. */
    private static MultiValueMap<String, String> once(Visitor web, String page) {
        var form = Visitor.hidden(web.get(page));
        form.replaceAll((_, values) -> values.subList(0, 1));
        return form;
    }
}
