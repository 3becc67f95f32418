package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    DossierScreen show;

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
        assertThat(call("lan.malam", "/api/v1/dossiers/HTB.01-110701-9999")).hasStatus(404);
        assertThat(call("lan.malam", "/api/v1/dossiers/x%27--")).hasStatus(404);
        assertThat(web.get().uri("/api/v1/dossiers").exchange()).hasStatus(401);
    }

    @Test
    void thePagesAreDrawn() throws Exception {
        var lan = town.officer("lan.malam");
        assertThat(render(show.show(code.value(), lan))).contains("Đặng Thị Hường", "chưa có kết quả", "Nhật ký hồ sơ");
    }

    private MvcTestResult get(String username, String what) {
        return call(username, "/api/v1/dossiers/" + code + what);
    }

    private MvcTestResult call(String username, String path) {
        return web.get()
                .uri(java.net.URI.create(path))
                .header("Authorization", "Bearer " + tokens.issue(username).orElseThrow())
                .exchange();
    }

    private static String render(View view) throws Exception {
        var response = new MockHttpServletResponse();
        view.render(Map.of(), new MockHttpServletRequest("GET", "/dossiers"), response);
        return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
