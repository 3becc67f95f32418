package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Tokens;
import vn.motcua.route.Besides;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Mỹ at the desk of phường Bình Thuận receives for xã Hàm Thuận, in plain HTML. */
@RoomTest
@Import({Besides.class, Offers.class})
class BoundaryFreeCounterTest {

    private static final String COUNTER = "/counter/1.004859";
    private static final String CODE = "PBT-261130-0001";

    private static final String REQUEST = """
        {"procedure": "1.004859", "case": "correction", "desk": "PBT/TT", "channel": "IN_PERSON", "place": "%s",
         "requester": {"kind": "INDIVIDUAL", "name": "Mang Thị Sáu", "identifier": "060190123457"},
         "papers": [{"component": "to-khai", "kind": "ORIGINAL", "count": 1},
                    {"component": "chung-minh", "kind": "COPY", "count": 1},
                    {"component": "giay-to-tuy-than", "kind": "ORIGINAL", "count": 1}]}
        """;

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Autowired
    Tokens tokens;

    @Autowired
    Besides besides;

    private Visitor my;

    @BeforeEach
    void mondayMorningToday() {
        town.itIs("2026-11-30T08:00");
        my = Visitor.signedIn(web, "my.pbinhthuan");
    }

    @Test
    void theDesksOwnPlaceIsChosenUntilTheClerkChoosesAnother() {
        assertThat(my.get(COUNTER))
                .hasStatusOk()
                .bodyText()
                .contains("Địa bàn giải quyết", "xã Hàm Thuận Bắc", "phường Hàm Thắng")
                .containsPattern("value=\"PBT\"\\s+selected")
                .contains("Cơ quan giải quyết: <strong>UBND phường Bình Thuận</strong>")
                .doesNotContain("tiếp nhận hộ");
    }

    @Test
    void whoDecidesAndHowItWillGoStandsThereBeforeItIsSaved() {
        var form = form("XHT");
        assertThat(my.post(COUNTER + "/promise", form))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"XHT\"\\s+selected")
                .contains("<strong>UBND xã Hàm Thuận</strong>", "tiếp nhận hộ")
                .containsPattern("(?s)<li>UBND phường Bình Thuận</li>\\s*<li>UBND xã Hàm Thuận</li>\\s*"
                        + "<li>UBND phường Bình Thuận</li>");
    }

    @Test
    void receivedItIsOnTheReceiptTheControlSlipTheLookupAndTheDossiersPage() throws IOException {
        assertThat(my.post(COUNTER, form("XHT"))).hasStatus(303).hasRedirectedUrl("/counter/receipts/" + CODE);
        assertThat(my.get("/counter/receipts/" + CODE)).bodyText().contains("UBND xã Hàm Thuận");
        assertThat(text(my.get("/dossiers/" + CODE + "/slips/01.pdf")))
                .contains("Cơ quan giải quyết: UBND xã Hàm Thuận", "Địa bàn giải quyết: xã Hàm Thuận");
        assertThat(text(my.get("/dossiers/" + CODE + "/slips/06.pdf")))
                .contains(
                        "Cơ quan giải quyết hồ sơ: UBND xã Hàm Thuận",
                        "Nơi tiếp nhận và trả kết quả: UBND phường Bình Thuận");
        assertThat(my.get("/dossiers/" + CODE))
                .bodyText()
                .contains(
                        "tiếp nhận không theo địa giới", "UBND phường Bình Thuận", "UBND xã Hàm Thuận", "xã Hàm Thuận");
        assertThat(my.get("/dossiers?elsewhere=true")).bodyText().contains(CODE, "tiếp nhận không theo địa giới");
    }

    @Test
    void aPlaceThatIsGoneIsRefusedInPlainWordsAndNothingTypedIsLost() {
        assertThat(my.post(COUNTER, form("HTB.01")))
                .hasStatus(422)
                .bodyText()
                .contains("thị trấn Ma Lâm", "nay thuộc xã Hàm Thuận", "Mang Thị Sáu");
    }

    @Test
    void theProvincesCentreMustChooseAPlace() {
        var y = Visitor.signedIn(web, "y.tinh");
        assertThat(y.get(COUNTER))
                .hasStatusOk()
                .bodyText()
                .contains("– chọn xã, phường –", "Chọn địa bàn giải quyết để biết");
        assertThat(y.get("/counter?q=dat dai")).hasStatusOk();
        assertThat(y.get("/counter"))
                .bodyText()
                .contains("1.004859", "1.013831")
                .doesNotContain("2.000815");
    }

    @Test
    void inThePilotNobodyIsAskedForAPlace() {
        town.itIs("2011-07-01T08:00");
        assertThat(Visitor.signedIn(web, "lan.malam").get("/counter/HTB.H7"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Địa bàn giải quyết", "name=\"place\"");
    }

    @Test
    void aSystemNamesThePlaceAndIsToldWhoDecides() {
        assertThat(api(REQUEST.formatted("XHT")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.competent")
                .isEqualTo("XHT");
        assertThat(get("/api/v1/dossiers/" + CODE)).bodyJson().isLenientlyEqualTo("""
            {"agency": "PBT", "competent": "XHT", "place": "XHT"}
            """);
        assertThat(get("/api/v1/dossiers")).bodyText().contains("\"competent\":\"XHT\"");
        assertThat(api(REQUEST.formatted("HTB.01"))).hasStatus(422).bodyText().contains("dossier.place.went-on");
    }

    @Test
    void eachNumberOfTheFiguresOpensItsDossiersToBothAndToNobodyElse() {
        my.post(COUNTER, form("XHT"));
        assertThat(my.get("/boundary-free"))
                .hasStatusOk()
                .bodyText()
                .containsPattern(
                        "(?s)UBND phường Bình Thuận.*UBND xã Hàm Thuận.*aria-label=\"1 hồ sơ của xã Hàm Thuận\"");
        var rows = "/boundary-free/dossiers?agency=PBT&competent=XHT&place=XHT";
        assertThat(my.get(rows)).bodyText().contains(CODE, "Mang Thị Sáu");
        assertThat(Visitor.signedIn(web, "lan.hamthuan").get("/boundary-free"))
                .bodyText()
                .contains("Nơi khác tiếp nhận, nơi mình giải quyết", "phường Bình Thuận");
        assertThat(Visitor.signedIn(web, "thao.xhamliem").get(rows)).bodyText().doesNotContain(CODE, "Mang Thị Sáu");
        assertThat(my.get("/boundary-free?receivedFrom=2026-10-01&receivedTo=2026-10-31"))
                .bodyText()
                .contains("Không có hồ sơ nào trong thời gian này");
    }

    /** Counted it is at once, as a matter of that agency; the citizen is named to a party only. */
    @Test
    void whoDecidesSeesNoNameBehindTheNumberBeforeTheDossierIsSentThere() {
        my.post(COUNTER, form("XHT"));
        var rows = "/boundary-free/dossiers?agency=PBT&competent=XHT&place=XHT";
        var lan = Visitor.signedIn(web, "lan.hamthuan");
        assertThat(lan.get("/boundary-free")).bodyText().contains("1 hồ sơ của xã Hàm Thuận");
        assertThat(lan.get(rows))
                .hasStatusOk()
                .bodyText()
                .contains("Hồ sơ chưa chuyển đến cơ quan mình")
                .doesNotContain(CODE, "Mang Thị Sáu");
        besides.goes(new DossierCode(CODE), "my.pbinhthuan forward pass-on");
        assertThat(lan.get(rows)).bodyText().contains(CODE, "Mang Thị Sáu");
        assertThat(my.get(rows)).bodyText().contains(CODE, "Mang Thị Sáu");
    }

    private MultiValueMap<String, String> form(String place) {
        var form = Visitor.hidden(my.get(COUNTER));
        form.keySet().retainAll(java.util.List.of("_csrf", "onceKey"));
        form.add("desk", "PBT/TT");
        form.add("place", place);
        form.add("channel", "IN_PERSON");
        form.add("variant", "correction");
        form.add("requester.kind", "INDIVIDUAL");
        form.add("requester.name", "Mang Thị Sáu");
        form.add("requester.identifier", "060190123457");
        form.add("papers[to-khai].original", "1");
        form.add("papers[chung-minh].copy", "1");
        form.add("papers[giay-to-tuy-than].shown", "true");
        return form;
    }

    private MvcTestResult api(String body) {
        return web.post()
                .uri("/api/v1/dossiers")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", bearer())
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).header("Authorization", bearer()).exchange();
    }

    private String bearer() {
        return "Bearer " + tokens.issue("my.pbinhthuan").orElseThrow();
    }

    private static String text(MvcTestResult answer) throws IOException {
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        }
    }
}
