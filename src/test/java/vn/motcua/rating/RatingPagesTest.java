package vn.motcua.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Stops;
import vn.motcua.town.PlantsAFault;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Ms Hường has collected her paper at Ma Lâm and says what she thinks of it, with the key of her receipt. */
@RoomTest
@PlantsAFault
class RatingPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Stops stops;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    private Collected ofHuong;
    private Visitor huong;

    @BeforeEach
    void msHuongHasAPhone() {
        ofHuong = new Collected(dossiers, catalogue, town);
        huong = new Visitor(web);
    }

    @Test
    void sheRatesOnceHoweverOftenSheTouchesTheButton() {
        var code = ofHuong.collected("H7");
        assertThat(huong.get("/lookup?code=" + code + "&key=" + ofHuong.key(code)))
                .bodyText()
                .contains(path(code).replace("&", "&amp;"));
        assertThat(huong.get(path(code))).bodyText().contains("Thái độ của cán bộ thế nào?", "Tận tình, đúng mực");
        assertThat(rate(code, Collected.all(2), "Rất tốt")).hasStatus(303);
        assertThat(rate(code, Collected.all(2), "Rất tốt")).as("a double click").hasStatus(303);
        assertThat(revisions(code)).isEqualTo(1);
        assertThat(huong.get(path(code))).bodyText().contains("đã được đánh giá lúc 07:30 01/07/2011");
        assertThat(huong.get("/lookup?code=" + code + "&key=" + ofHuong.key(code)))
                .bodyText()
                .doesNotContain("/ratings?code");
    }

    @Test
    void shePutsASlipOfTheThumbRightForSevenDays() {
        var code = ofHuong.collected("H7");
        rate(code, Collected.all(0), "");
        town.itIs("2011-07-08T07:29");
        assertThat(huong.get(path(code))).bodyText().contains("sửa đến 07:30 08/07/2011", "Sửa đánh giá");
        assertThat(rate(code, Collected.all(2), "Tôi bấm nhầm")).hasStatus(303);
        assertThat(revisions(code)).isEqualTo(2);
        town.itIs("2011-07-08T07:30");
        assertThat(huong.get(path(code))).bodyText().doesNotContain("Sửa đánh giá", "mark-1");
        assertThat(rate(code, Collected.all(0), "")).hasStatus(422).bodyText().contains("đã được đánh giá");
        assertThat(sql.sql("SELECT points FROM rating.v_rating WHERE code = :code")
                        .param("code", code.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(14);
    }

    @Test
    void sheMustHaveCollectedItAndAnswerAllThatConcernsHer() {
        var open = ofHuong.received("H7");
        assertThat(huong.get(path(open)))
                .bodyText()
                .contains("Hồ sơ chưa kết thúc")
                .doesNotContain("mark-1");
        assertThat(rate(open, Collected.all(2), "")).hasStatus(422);
        var asked = new Asked(open, dossiers.get(open).version(), "Không cần nữa");
        stops.withdraw(asked, town.officer("minh.malam"));
        var typed = Collected.all(1);
        typed.remove("mark-7");
        assertThat(rate(open, typed, "Chờ lâu"))
                .hasStatus(422)
                .bodyText()
                .contains("Câu 7: hãy chọn một ý", "Chờ lâu", "href=\"#mark-7\"");
        assertThat(revisions(open)).isZero();
        assertThat(rate(open, Collected.all(1), "Chờ lâu")).hasStatus(303);
    }

    @Test
    void withoutTheKeyNobodyRatesOrLearnsWhetherThereIsSuchADossier() {
        var code = ofHuong.collected("H7");
        for (var address : new String[] {"/ratings?code=" + code + "&key=AAAA-BBBB-CCCC", "/ratings?code=X-1&key=y"})
            assertThat(huong.get(address)).hasStatus(404).bodyText().contains("Không có hồ sơ nào với mã");
        var form = Visitor.hidden(huong.get(path(code)));
        form.set("key", "AAAA-BBBB-CCCC");
        Collected.all(2).forEach(form::add);
        assertThat(huong.post("/ratings", form)).hasStatus(404);
        assertThat(revisions(code)).isZero();
    }

    @Test
    void theDeskEntersAPaperOnceAndSeesNoAnswerAgain() {
        var code = ofHuong.collected("H7");
        var slip = "/dossiers/" + code + "/rating";
        var lan = Visitor.signedIn(web, "lan.malam");
        assertThat(lan.get("/dossiers/" + code)).bodyText().contains("Nhập phiếu đánh giá");
        var form = Visitor.hidden(lan.get(slip));
        Collected.all(2).forEach(form::add);
        assertThat(lan.post(slip, form)).hasStatus(303);
        assertThat(lan.post(slip, form)).as("a double click").hasStatus(303);
        assertThat(lan.get(slip)).bodyText().contains("đã được đánh giá").doesNotContain("mark-1", "checked");
        assertThat(rate(code, Collected.all(0), ""))
                .as("a paper stays what it is")
                .hasStatus(422);
        assertThat(Visitor.signedIn(web, "lien.hamtri").get(slip)).hasStatus(404);
        assertThat(Visitor.signedIn(web, "thao.malam").get(slip)).hasStatus(403);
    }

    @Test
    void whoLeadsReadsTheRemarkAndNotWhoseItIs() {
        var code = ofHuong.collected("S3");
        rate(code, Collected.all(1), "Quầy chật, không có ghế");
        var hung = Visitor.signedIn(web, "hung.malam");
        assertThat(hung.get("/ratings/remarks"))
                .bodyText()
                .contains("Quầy chật, không có ghế", "không nêu tên vì ít người")
                .doesNotContain(code.value(), "tàn tật");
        assertThat(Visitor.signedIn(web, "thanh.hamtri").get("/ratings/remarks"))
                .bodyText()
                .doesNotContain("Quầy chật");
        assertThat(Visitor.signedIn(web, "lan.malam").get("/ratings/remarks")).hasStatus(403);
    }

    private String path(DossierCode code) {
        return "/ratings?code=" + code + "&key=" + ofHuong.key(code);
    }

    private MvcTestResult rate(DossierCode code, Map<String, String> answers, String remark) {
        var form = Visitor.hidden(huong.get("/sign-in"));
        form.keySet().retainAll(List.of("_csrf"));
        form.add("code", code.value());
        form.add("key", ofHuong.key(code));
        answers.forEach(form::add);
        form.add("remark", remark);
        return huong.post("/ratings", form);
    }

    private int revisions(DossierCode code) {
        return sql.sql("SELECT count(*) FROM rating.rating WHERE code = :code")
                .param("code", code.value())
                .query(Integer.class)
                .single();
    }
}
