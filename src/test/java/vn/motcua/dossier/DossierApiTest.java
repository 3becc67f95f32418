package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.View;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class DossierApiTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierListScreen list;

    @Autowired
    DossierScreen show;

    @Autowired
    ReturnScreen giveOut;

    @Autowired
    Tokens tokens;

    @Autowired
    MockMvcTester web;

    @Autowired
    Catalogue catalogue;

    @Autowired
    LegalClock clock;

    @Autowired
    Town town;

    private DossierCode code = SampleDossiers.CODE;

    @BeforeEach
    void aDossierAtMaLam() {
        var lan = town.officer("lan.malam");
        code = granted(dossiers.accept(Applications.correction(catalogue, town), lan))
                .code();
    }

    @Test
    void anOfficerReadsTheDossierItsTimelineAndItsClock() {
        assertThat(get("lan.malam", "")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"code": "HTB.01-110701-0001", "procedure": "HTB.H7", "agency": "HTB.01",
                         "receivedAt": "2011-07-01T07:30:00+07:00", "requester": {"name": "Đặng Thị Hường"}}
                        """);
        assertThat(get("lan.malam", "/timeline"))
                .bodyJson()
                .extractingPath("$.items[0].kind")
                .isEqualTo("dossier.accepted");
        assertThat(get("lan.malam", "/clock"))
                .bodyJson()
                .extractingPath("$.ledger")
                .asArray()
                .isNotEmpty();
    }

    @Test
    void theTimelineHoldsNoName() {
        assertThat(get("lan.malam", "/timeline")).bodyText().doesNotContain("Hường", "260123456");
    }

    @Test
    void aForeignCodeAndAnUnknownOneAreNotTold() {
        for (var username : new String[] {"lien.hamtri", "mai.huyen"})
            assertThat(get(username, "/clock")).as(username).hasStatus(404);
        assertThat(call("lan.malam", "GET", "/api/v1/dossiers/HTB.01-110701-9999", null))
                .hasStatus(404);
        assertThat(call("lan.malam", "GET", "/api/v1/dossiers/x%27--", null)).hasStatus(404);
        assertThat(web.get().uri("/api/v1/dossiers").exchange()).hasStatus(401);
    }

    @Test
    void theListIsFilteredAndAWrongFilterIsSaid() {
        assertThat(call("lan.malam", "GET", "/api/v1/dossiers?q=huong&field=JUSTICE", null))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo(code.value());
        for (var wrong : new String[] {"status=77", "status=x", "field=x", "dueBefore=x", "limit=x"})
            assertThat(call("lan.malam", "GET", "/api/v1/dossiers?" + wrong, null))
                    .as(wrong)
                    .hasStatus(400);
        assertThat(call("lan.malam", "GET", "/api/v1/dossiers?after=!!&limit=-1", null))
                .hasStatusOk();
    }

    @Test
    void aResultIsGivenOutOnceAndASecondClerkIsTold() {
        resolve();
        var version = dossiers.get(code).version();
        var body =
                "{\"version\": %d, \"collectorName\": \"Đặng Văn Sơn\", \"capacity\": \"FAMILY\"}".formatted(version);
        assertThat(giveOut("lan.malam", "{\"collectorName\": \"x\"}")).hasStatus(400);
        assertThat(giveOut("lan.malam", "{\"version\": %d}".formatted(version))).hasStatus(422);
        assertThat(giveOut("lien.hamtri", body)).hasStatus(404);
        assertThat(giveOut("lan.malam", body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(10);
        assertThat(giveOut("minh.malam", body)).hasStatus(409).bodyText().contains("Nguyễn Thị Lan");
    }

    @Test
    void thePagesAreDrawn() throws Exception {
        var lan = town.officer("lan.malam");
        var nothing = new DossierListForm(null, null, null, null, null);
        assertThat(render(list.list(nothing, ReceiptDays.ANY, null, lan))).contains(code.value(), "còn ");
        var strange = new DossierListForm("<script>", "x", "x", "\"><script>", "x");
        assertThat(render(list.list(strange, ReceiptDays.ANY, town.today(), lan)))
                .contains("Không có hồ sơ nào")
                .doesNotContain("value=\"<script>", "\"><script>");
        assertThat(render(show.show(code.value(), lan))).contains("Đặng Thị Hường", "chưa có kết quả", "Nhật ký hồ sơ");
        resolve();
        assertThat(render(giveOut.form(code.value(), lan))).contains("260123456", "15/QĐ-UBND");
        assertThat(render(show.show(code.value(), lan))).contains("/dossiers/" + code + "/return");
    }

    private void resolve() {
        var decision = new ResultDocument("15/QĐ-UBND", LocalDate.of(2011, 7, 1), "HTB.01", "Huỳnh Ngọc Hùng");
        granted(dossiers.resolve(code, Outcome.GRANTED, decision, town.officer("hung.malam"), clock.instant()));
    }

    private MvcTestResult get(String username, String what) {
        return call(username, "GET", "/api/v1/dossiers/" + code + what, null);
    }

    private MvcTestResult giveOut(String username, String body) {
        return call(username, "POST", "/api/v1/dossiers/" + code + "/returns", body);
    }

    private MvcTestResult call(
            String username, String method, String path, @org.jspecify.annotations.Nullable String body) {
        var request = web.method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(java.net.URI.create(path))
                .header("Authorization", "Bearer " + tokens.issue(username).orElseThrow());
        if (body != null)
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        return request.exchange();
    }

    private static String render(View view) throws Exception {
        var response = new MockHttpServletResponse();
        view.render(Map.of(), new MockHttpServletRequest("GET", "/dossiers"), response);
        return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
