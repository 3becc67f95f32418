package vn.motcua.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.opinion.BuildingPermit.granted;
import static vn.motcua.opinion.BuildingPermit.refused;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;
import vn.motcua.opinion.OpinionRequest.State;
import vn.motcua.platform.FailedTries;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** The road company, which has no account, answers about a house by the road. */
@RoomTest
@Import({BuildingPermit.class, Errand.class, Offers.class})
class OutsideAnswerTest {

    @Autowired
    BuildingPermit permit;

    @Autowired
    Opinions opinions;

    @Autowired
    Links links;

    @Autowired
    SilenceSweep sweep;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    @Autowired
    Town town;

    private OpinionRequest request;
    private Visitor company;

    @BeforeEach
    void theRoadCompanyIsAsked() {
        var code = permit.withBao();
        var body = new Asking.Outside("outside[1]", "Công ty Quản lý đường bộ Bình Thuận", "duongbo@example.vn");
        var asking = new Asking("Nhà lùi 2 m có đủ không?", List.of(), List.of(), List.of(body), null, false, false);
        request = granted(permit.ask(code, "bao.huyen", asking)).getFirst();
        company = new Visitor(web);
    }

    @Test
    void theOfficerWhoAskedIsShownTheLinkOnceAndTheDatabaseKeepsOnlyItsHash() {
        var page = Visitor.signedIn(web, "bao.huyen");
        var shown =
                page.post("/opinions/" + request.id() + "/link", Visitor.hidden(page.get("/opinions/" + request.id())));
        assertThat(shown).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(shown).bodyText().contains("/opinion-answers?token=", "mailto:duongbo@example.vn");
        var token = found("/opinion-answers\\?token=([\\w.-]+)", shown);
        var kept = sql.sql("SELECT l.secret FROM opinion.link l")
                .query(String.class)
                .single();
        assertThat(token).doesNotContain(kept);
        assertThat(page.get("/opinions/" + request.id()))
                .bodyText()
                .doesNotContain(token)
                .contains("Tạo liên kết mới");
        assertThat(refused(links.make(request.id(), town.officer("mai.huyen"))))
                .containsExactly("opinion.link.not-asker");
    }

    @Test
    void thePageTellsNothingOfTheRequesterAndNobodyKeepsItOrLearnsItsAddress() {
        assertThat(company.get(address(link())))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Nhà lùi 2 m có đủ không?", "Công ty Quản lý đường bộ Bình Thuận", "17:30 15/07/2011")
                .doesNotContain("Nguyễn Văn An", "260123456", "0912345678");
    }

    @Test
    void aDraftMayBeLookedAtAgainAndTheAnswerIsSentOnce() {
        var token = link();
        var draft = answer(token, "AGREE_WITH_CONDITIONS");
        draft.add("draft", "1");
        assertThat(company.post("/opinion-answers", draft))
                .hasStatusOk()
                .bodyText()
                .contains("Đã lưu nháp");
        assertThat(permit.now(request).isOpen()).isTrue();
        assertThat(new Visitor(web).get(address(token))).bodyText().contains("Lùi thêm 0,5 m", "Trần Công Danh");
        assertThat(company.post("/opinion-answers", answer(token, "AGREE_WITH_CONDITIONS")))
                .hasStatus(422)
                .bodyText()
                .contains("chỉ gửi được một lần", "Lùi thêm 0,5 m");
        var sent = confirmed(token);
        assertThat(company.post("/opinion-answers", sent))
                .hasStatusOk()
                .bodyText()
                .contains("Đã nhận trả lời");
        var reply = permit.now(request).answered();
        assertThat(reply.by()).isNull();
        assertThat(reply.signatory().document()).isEqualTo("12/QLĐB");
        assertThat(company.get(address(token))).hasStatus(410).bodyText().doesNotContain("Nhà lùi");
        assertThat(company.post("/opinion-answers", sent)).hasStatus(410);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var form = answer(link(), "DISAGREE");
        form.set("position", "");
        form.set("date", "2011-02-30");
        form.set("confirmed", "true");
        assertThat(company.post("/opinion-answers", form))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi chức vụ", "phải là một ngày có thật", "Trần Công Danh", "Lùi thêm 0,5 m");
    }

    @Test
    void aRefusedAnswerIsReadThroughItsLinkAlone() {
        var form = answer(link(), "DISAGREE");
        var address = address(String.valueOf(form.getFirst("token")));
        for (var reader : List.of(company, Visitor.signedIn(web, "bao.huyen"))) {
            form.set("_csrf", Visitor.hidden(reader.get(address)).getFirst("_csrf"));
            assertThat(reader.sends(address, "/opinion-answers", form))
                    .hasStatus(422)
                    .hasHeader("HX-Push-Url", "false")
                    .doesNotContainHeader("HX-Replace-Url");
        }
    }

    @Test
    void aReplacedAForgedAndAWithdrawnLinkOpenNothing() {
        var first = link();
        var second = link();
        assertThat(company.get(address(first))).hasStatus(404);
        assertThat(company.get(address(second))).hasStatusOk();
        var last = second.charAt(second.length() - 2) == 'A' ? "B" : "A";
        var forged = second.substring(0, second.length() - 2) + last + second.charAt(second.length() - 1);
        assertThat(company.get(address(forged))).hasStatus(404);
        for (var hostile : List.of("", "1", "<script>", "1.2.3.4", "../../etc/passwd"))
            assertThat(web.get().uri("/opinion-answers?token={token}", hostile)).hasStatus(404);
        granted(opinions.withdraw(request.id(), "Không cần nữa", town.officer("bao.huyen")));
        assertThat(company.get(address(second))).hasStatus(410).bodyText().contains("không còn cần trả lời");
    }

    @Test
    void whoGuessesWaits() {
        for (var i = 0; i < FailedTries.TRIES; i++)
            assertThat(web.get().uri("/opinion-answers?token=guess" + i).with(it -> from("192.0.2.77", it)))
                    .hasStatus(404);
        assertThat(web.get().uri(address(link())).with(it -> from("192.0.2.77", it)))
                .hasStatus(429)
                .containsHeader(HttpHeaders.RETRY_AFTER);
        assertThat(web.get().uri(address(link())).with(it -> from("192.0.2.78", it)))
                .hasStatusOk();
    }

    @Test
    void afterTheDeadlineTheLinkStillTakesTheAnswerAndSilenceHasConsented() {
        var token = link();
        town.itIs("2011-07-18T08:00");
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(company.get(address(token))).hasStatusOk();
        assertThat(company.post("/opinion-answers", confirmed(token))).hasStatusOk();
        assertThat(permit.now(request).state()).isEqualTo(State.SILENT);
        assertThat(permit.now(request).answered().words()).isEqualTo("Lùi thêm 0,5 m");
    }

    private static org.springframework.mock.web.MockHttpServletRequest from(
            String client, org.springframework.mock.web.MockHttpServletRequest it) {
        it.setRemoteAddr(client);
        return it;
    }

    private String link() {
        return granted(links.make(request.id(), town.officer("bao.huyen")));
    }

    private static String address(String token) {
        return "/opinion-answers?token=" + token;
    }

    private MultiValueMap<String, String> confirmed(String token) {
        var form = answer(token, "AGREE_WITH_CONDITIONS");
        form.add("confirmed", "true");
        return form;
    }

    private MultiValueMap<String, String> answer(String token, String answer) {
        var form = Visitor.hidden(company.get(address(token)));
        form.set("token", token);
        form.set("answer", answer);
        form.set("words", "Lùi thêm 0,5 m");
        form.set("name", "Trần Công Danh");
        form.set("position", "Phó Giám đốc");
        form.set("document", "12/QLĐB");
        form.set("date", "2011-06-30");
        return form;
    }

    private static String found(String pattern, org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        try {
            var match = Pattern.compile(pattern).matcher(page.getResponse().getContentAsString());
            if (!match.find()) throw new AssertionError(pattern);
            return match.group(1);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
