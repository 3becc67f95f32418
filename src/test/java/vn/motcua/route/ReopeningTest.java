package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.HandOut;
import vn.motcua.identity.Tokens;
import vn.motcua.kernel.Granted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;
import vn.motcua.town.Ways;

/** The district has changed the wrong year of birth of Mr An; his decision has to be made again. */
@RoomTest
@Import({Errand.class, Offers.class, FoldedRow.class})
class ReopeningTest {

    private static final String[] AGAIN = {
        "quynh.huyen submit",
        "nhung.huyen agree",
        "vinh.huyen approve",
        "xuan.huyen number",
        "minh.malam accept",
        "minh.malam receive"
    };

    @Autowired
    MockMvcTester web;

    @Autowired
    Tokens tokens;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    WorklistCheck check;

    @Autowired
    FoldedRow row;

    @Autowired
    Town town;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");
    private String dossier = "";

    @BeforeEach
    void theDecisionLiesAtTheDesk() {
        code = errand.brought("H7");
        dossier = "/dossiers/" + code;
        errand.goes(code, Ways.H7.toArray(String[]::new));
    }

    @Test
    void aWrongDecisionThatWasCollectedIsMadeAgainWhereItWasDrafted() throws IOException {
        handedOut();
        var wrong = dossiers.get(code).result().number();
        town.itIs("2011-07-18T09:00");
        var vinh = visitor("vinh.huyen");
        assertThat(send(vinh, "HANDLER", "Ghi sai năm sinh")).hasStatus(303);

        var card = dossiers.get(code);
        assertThat(card.status().number()).isEqualTo(4);
        assertThat(card.times().dueAt()).isAfter(town.now());
        assertThat(errand.open(code).place().step()).isEqualTo("specialist");
        assertThat(errand.open(code).hold()).isNull();
        assertThat(check.violations()).isEmpty();
        row.isWhatTheFactsFoldTo(code);
        assertThat(vinh.get(dossier))
                .bodyText()
                .contains("Kết quả sai, làm lại", "Ghi sai năm sinh", String.valueOf(wrong), "không còn dùng")
                .contains("Mở lại hồ sơ vì kết quả sai " + wrong, "Nguyễn Văn An", "Đang xử lý");
        assertThat(visitor("quynh.huyen").get("/worklist")).bodyText().contains(code.value());
        assertThat(slip()).contains("Kết quả sai, làm lại: lần 1", "kết quả cũ " + wrong, "Ghi sai năm sinh");

        errand.goes(code, AGAIN);
        assertThat(dossiers.get(code).result().number()).isNotEqualTo(wrong).isNotNull();
        handedOut();
        row.isWhatTheFactsFoldTo(code);
        assertThat(check.violations()).isEmpty();
        assertThat(slip()).contains("Nhận: Người nhận kết quả", "kết quả cũ " + wrong);
    }

    @Test
    void theLimitRunsAnewAndTheFirstPromiseStays() {
        var promised = dossiers.get(code).times().due();
        town.itIs("2011-08-01T08:00");
        send(visitor("vinh.huyen"), "HANDLER", "Ghi sai năm sinh");
        assertThat(dossiers.get(code).times().due()).isAfter(promised);
        assertThat(visitor("lan.malam").get(dossier)).bodyText().contains("lần tính thời hạn thứ 2");
    }

    @Test
    void onlyAgainWhenItIsResolvedAgain() {
        var vinh = visitor("vinh.huyen");
        send(vinh, "HANDLER", "Ghi sai năm sinh");
        assertThat(vinh.get(dossier)).bodyText().contains("không có việc này để làm");
        assertThat(send(vinh, "HANDLER", "Ghi sai cả tháng sinh"))
                .hasStatus(422)
                .bodyText()
                .contains("đang được giải quyết bình thường", "Ghi sai cả tháng sinh");
        errand.goes(code, AGAIN);
        assertThat(send(visitor("hoa.malam"), "DESK", "Bộ phận một cửa làm mất"))
                .hasStatus(303);
        assertThat(vinh.get(dossier)).bodyText().contains("Lần 1", "Lần 2", "Bộ phận một cửa làm mất");
        errand.goes(code, AGAIN);
        assertThat(dossiers.get(code).status().number()).isEqualTo(9);
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void aRefusalOnTheSecondRoundHasNotTheNumberOfTheFirstResult() {
        var wrong = dossiers.get(code).result().number();
        send(visitor("vinh.huyen"), "HANDLER", "Không đủ điều kiện mà vẫn ký");
        errand.complete(code, "propose-refusal", "Không đủ điều kiện", "quynh.huyen");
        errand.goes(code, "vinh.huyen approve", "xuan.huyen number", "minh.malam accept", "minh.malam receive");
        assertThat(dossiers.get(code).result().number()).endsWith("/TB-UBND").isNotEqualTo(wrong);
    }

    @Test
    void itIsSaidWhoseFaultAndWhatWasWrong() {
        var vinh = visitor("vinh.huyen");
        assertThat(send(vinh, "", "Ghi sai năm sinh"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn lỗi của ai.", "Ghi sai năm sinh");
        assertThat(send(vinh, "HANDLER", "")).hasStatus(422).bodyText().contains("Chưa ghi lý do.");
        assertThat(vinh.get(dossier)).bodyText().doesNotContain("Kết quả sai, làm lại");
    }

    @Test
    void twoLeadersAndTwoClicks() {
        var vinh = visitor("vinh.huyen");
        var hung = visitor("hung.malam");
        var second = form(hung, "HANDLER", "Sai tên đệm");
        var first = form(vinh, "HANDLER", "Ghi sai năm sinh");
        assertThat(vinh.post(dossier + "/reopenings", first)).hasStatus(303);
        assertThat(vinh.post(dossier + "/reopenings", first)).hasStatus(303);
        assertThat(vinh.get(dossier)).bodyText().contains("Lần 1").doesNotContain("Lần 2");
        assertThat(hung.post(dossier + "/reopenings", second))
                .hasStatus(409)
                .bodyText()
                .contains("Sai tên đệm", "Trần Quang Vinh");
    }

    @Test
    void onlyALeaderOrTheHeadOfADeskOfAnAgencyThatTakesPart() {
        assertThat(visitor("lan.malam").get(dossier + "/reopenings")).hasStatus(403);
        assertThat(visitor("hieu.thue").get(dossier + "/reopenings")).hasStatus(404);
        assertThat(visitor("hoa.malam").get(dossier)).bodyText().contains(dossier + "/reopenings");
        var version = dossiers.get(code).version();
        var body = "{\"version\":" + version + ",\"ground\":\"HANDLER\",\"reason\":\"Sai\"}";
        assertThat(api("hieu.thue", body)).hasStatus(404);
        assertThat(api("vinh.huyen", "{\"ground\":\"HANDLER\",\"reason\":\"Sai\"}"))
                .hasStatus(400);
        assertThat(api("vinh.huyen", body)).hasStatusOk().bodyText().contains("\"status\":4");
        assertThat(api("vinh.huyen", body)).hasStatus(409);
    }

    /** Of one result no leg is asked for, and one that is said all the same changes nothing. */
    @Test
    void whereThereIsOneResultItsLegIsNotAskedFor() {
        for (var leg : new int[] {99, 1}) {
            var body = "{\"version\":%d,\"ground\":\"HANDLER\",\"reason\":\"Sai\",\"leg\":%d}"
                    .formatted(dossiers.get(code).version(), leg);
            assertThat(api("vinh.huyen", body)).as("leg %d", leg).hasStatusOk();
            assertThat(errand.open(code).place().step()).isEqualTo("specialist");
            errand.goes(code, AGAIN);
        }
    }

    private MvcTestResult api(String username, String body) {
        return web.post()
                .uri("/api/v1" + dossier + "/reopenings")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + tokens.issue(username).orElseThrow())
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private void handedOut() {
        var handOut = new HandOut(code, dossiers.get(code).version(), "Nguyễn Văn An", "", "");
        assertThat(dossiers.handOut(handOut, town.officer("lan.malam"))).isInstanceOf(Granted.class);
    }

    private MvcTestResult send(Visitor who, String fault, String reason) {
        return who.post(dossier + "/reopenings", form(who, fault, reason));
    }

    private MultiValueMap<String, String> form(Visitor who, String fault, String reason) {
        var form = Visitor.hidden(who.get(dossier + "/reopenings"));
        form.add("ground", fault);
        form.add("reason", reason);
        form.add("confirmed", "true");
        return form;
    }

    private String slip() throws IOException {
        var pdf = visitor("lan.malam")
                .get(dossier + "/slips/06.pdf")
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        }
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
