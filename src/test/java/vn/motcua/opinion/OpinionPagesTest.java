package vn.motcua.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Tokens;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Asking and answering on the pages of officers, and the same through the API. */
@RoomTest
@Import({BuildingPermit.class, Errand.class, Offers.class})
class OpinionPagesTest {

    @Autowired
    BuildingPermit permit;

    @Autowired
    Opinions opinions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SilenceSweep sweep;

    @Autowired
    Tokens tokens;

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    private DossierCode code;
    private Visitor bao;

    @BeforeEach
    void baoHasAHouseToAppraise() {
        code = permit.withBao();
        bao = visitor("bao.huyen");
    }

    @Test
    void fromTheDossierToTheQuestionToTheListOfWhoeverIsAskedAndBack() {
        assertThat(bao.get(page(""))).bodyText().contains("href=\"" + page("/opinions") + "\"");
        assertThat(bao.get(page("/opinions")))
                .hasStatusOk()
                .bodyText()
                .contains("10 ngày làm việc, nhiều nhất 10 ngày làm việc; không trả lời là đồng ý");
        assertThat(bao.post(page("/opinions"), question("HTB/TNMT"))).hasStatus(303);
        var khanh = visitor("khanh.huyen");
        assertThat(khanh.get("/opinions")).bodyText().contains(code.value(), "Có vướng hành lang đường bộ không?");
        var id = opinions.of(code).getFirst().id();
        var form = Visitor.hidden(khanh.get("/opinions/" + id));
        form.add("answer", "DISAGREE");
        assertThat(khanh.post("/opinions/" + id + "/answer", form))
                .hasStatus(422)
                .bodyText()
                .contains("phải nêu lý do", "value=\"DISAGREE\" checked");
        form.add("words", "Vướng 1,2 m hành lang");
        assertThat(khanh.post("/opinions/" + id + "/answer", form)).hasStatus(303);
        assertThat(khanh.get("/opinions?list=answered")).bodyText().contains("Vướng 1,2 m hành lang");
        assertThat(bao.get(page("")))
                .bodyText()
                .contains("Ý kiến các cơ quan", "Không đồng ý", "Vướng 1,2 m hành lang", "Đoàn Quốc Khánh")
                .contains("UBND huyện Hàm Thuận Bắc trả lời đúng hạn: Không đồng ý");
    }

    @Test
    void nobodyIsGivenLongerThanTheStepUnlessTheAskerSaysSoNorAskedAboutAPaperThatNeverCame() {
        town.itIs("2011-07-05T08:00");
        assertThat(bao.get(page("/opinions")))
                .bodyText()
                .contains("Hạn bước của bạn", "Bản vẽ thiết kế")
                .containsPattern("name=\"days\"[^>]* value=\"[1-9]\"")
                .doesNotContain("id=\"paper-don\"");
    }

    @Test
    void whatIsWrongIsSaidAndAllThatWasTypedIsThere() {
        var form = question("HTB/TNMT");
        form.set("question", "");
        form.set("days", "30");
        form.add("outside[1].name", "Công ty Đường bộ");
        form.add("outside[1].email", "khong-co");
        assertThat(bao.post(page("/opinions"), form))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi nội dung xin ý kiến", "chưa đúng dạng", "Công ty Đường bộ", "value=\"30\"")
                .contains("value=\"HTB/TNMT\" checked");
        assertThat(visitor("lan.malam").get(page("/opinions"))).hasStatus(403);
    }

    @Test
    void theDeskReadsWhoAnswersLate() {
        var tuan = permit.asked(permit.withTuan(), "tuan.huyen", "HTB/TNMT").getFirst();
        town.itIs("2011-07-11T08:00");
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(visitor("hoa.malam").get("/opinions?list=report"))
                .hasStatusOk()
                .bodyText()
                .contains(tuan.code().value(), "Phòng Tài nguyên và Môi trường, UBND huyện Hàm Thuận Bắc", "Quá hạn");
        assertThat(visitor("khanh.huyen").get("/opinions?list=late"))
                .bodyText()
                .contains(tuan.code().value());
        assertThat(visitor("lien.hamtri").get("/opinions?list=report"))
                .bodyText()
                .doesNotContain(tuan.code().value());
    }

    @Test
    void systemsAskListAnswerAndWithdraw() {
        var version = dossiers.get(code).version();
        var asked = send(
                "bao.huyen",
                "/api/v1/dossiers/" + code + "/opinions",
                "{\"version\":%d,\"question\":\"Có vướng không?\",\"to\":[\"HTB.01\",\"HTBT\"]}".formatted(version));
        assertThat(asked)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.items[1].head.name")
                .isEqualTo("Chi cục Thuế huyện Hàm Thuận Bắc");
        var them = opinions.of(code);
        var first = "/api/v1/opinions/" + them.getFirst().id();
        assertThat(send("loc.malam", first + "/answer", "{\"answer\":\"AGREE\",\"words\":\"\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.head.state")
                .isEqualTo("ANSWERED");
        assertThat(send("loc.malam", first + "/declination", "{\"reason\":\"Không phải\"}"))
                .hasStatus(422);
        assertThat(send("bao.huyen", "/api/v1/opinions/" + them.get(1).id() + "/withdrawal", "{\"reason\":\"Thôi\"}"))
                .hasStatusOk();
        assertThat(read("bao.huyen", "/api/v1/dossiers/" + code + "/opinions"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
        assertThat(read("loc.malam", "/api/v1/opinions?list=answered"))
                .bodyJson()
                .extractingPath("$.items[0].answer.answer")
                .isEqualTo("AGREE");
        assertThat(read("dat.hamtri", first)).hasStatus(404);
    }

    private MvcTestResult send(String officer, String path, String body) {
        return web.post()
                .uri(path)
                .header("Authorization", bearer(officer))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult read(String officer, String path) {
        return web.get().uri(path).header("Authorization", bearer(officer)).exchange();
    }

    private String bearer(String officer) {
        return "Bearer " + tokens.issue(officer).orElseThrow();
    }

    private MultiValueMap<String, String> question(String to) {
        var form = new LinkedMultiValueMap<>(Visitor.hidden(bao.get(page("/opinions"))));
        form.add("question", "Có vướng hành lang đường bộ không?");
        form.add("papers", "ban-ve");
        form.add("to", to);
        return form;
    }

    private String page(String path) {
        return "/dossiers/" + code + path;
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
