package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** From the counter's form to the slip, and back to the counter with its reference. */
@RoomTest
class GuidancePagesTest {

    private static final String REFERENCE = "HD-HTB.01-110701-0001";

    @Autowired
    MockMvcTester web;

    private Visitor lan;

    @BeforeEach
    void lanSignsIn() {
        lan = new Visitor(web);
        lan.signIn("lan.malam");
    }

    @Test
    void whoStandsAtTheCounterIsTakenOverAndNothingTypedIsLost() {
        assertThat(lan.get("/counter/HTB.H1")).bodyText().contains("/guidances/of/HTB.H1");
        var typed = lan.birth();
        typed.add("draft", "true");
        assertThat(lan.post("/guidances/of/HTB.H1", typed))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Bảy");
        var form = Visitor.hidden(lan.get("/guidances/of/HTB.H1"));
        form.add("requester.name", "Nguyễn Thị Bảy");
        form.add("items[1].what", "Nộp giấy chứng sinh");
        form.add("contact", "Nguyễn Thị Lan");
        assertThat(lan.post("/guidances/of/HTB.H1", form))
                .hasStatus(422)
                .bodyText()
                .contains("Nộp giấy chứng sinh", "Nguyễn Thị Bảy", "items[1].basis-error", "reason-error");
    }

    @Test
    void whoWasToldBeforeIsToldASecondTimeUnderTheSameCountAndThenReceived() {
        var first = guided(Visitor.hidden(lan.get("/counter/HTB.H1")));
        assertThat(first).isEqualTo("/guidances/" + REFERENCE);
        var again = Visitor.hidden(lan.get("/counter/HTB.H1?guidance=" + REFERENCE));
        var second = guided(again);
        var told = lan.get(second);
        assertThat(told)
                .bodyText()
                .contains(REFERENCE, "HD-HTB.01-110701-0002")
                .doesNotContain("name=\"guidance\" value=\"" + REFERENCE);
    }

    /** Nguyễn Thị Bảy has not brought the certificate of birth. */
    private static void asking(MultiValueMap<String, String> form) {
        form.add("requester.name", "Nguyễn Thị Bảy");
        form.add("items[1].component", "chung-sinh");
        form.add("items[1].basis", "NĐ 158/2005/NĐ-CP Đ15");
    }

    private String guided(MultiValueMap<String, String> counter) {
        counter.add("desk", "HTB.01/MC");
        counter.add("draft", "true");
        var form = Visitor.hidden(lan.post("/guidances/of/HTB.H1", counter));
        form.set("desk", "HTB.01/MC");
        asking(form);
        form.add("reason", "Thiếu giấy chứng sinh");
        form.add("contact", "Nguyễn Thị Lan");
        form.add("confirmed", "true");
        var answer = lan.post("/guidances/of/HTB.H1", form);
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void whatIsNotCountedAtTheCounterIsAskedForAndTheWayBackLosesNothing() {
        var typed = lan.birth();
        typed.remove("papers[chung-sinh].original");
        typed.add("note", "Gửi giấy về nhà");
        typed.add("draft", "true");
        var page = lan.post("/guidances/of/HTB.H1", typed);
        assertThat(page)
                .bodyText()
                .containsPattern("value=\"chung-sinh\" selected")
                .doesNotContain("value=\"to-khai\" selected")
                .contains("name=\"papers[to-khai].original\" value=\"1\"", "value=\"Gửi giấy về nhà\"");
        var form = Visitor.hidden(page);
        asking(form);
        form.add("back", "true");
        assertThat(lan.post("/counter/HTB.H1/promise", form))
                .hasStatusOk()
                .bodyText()
                .containsPattern("name=\"papers\\[to-khai]\\.original\"\\s+value=\"1\"")
                .contains("Gửi giấy về nhà", "name=\"items[1].basis\" value=\"NĐ 158/2005/NĐ-CP Đ15\"");
    }

    @Test
    void aPaperOfTheListIsNamedOnceAndWhatWasCountedIsStillThereAfterwards() {
        var typed = lan.birth();
        typed.remove("papers[chung-sinh].original");
        typed.add("draft", "true");
        var form = Visitor.hidden(lan.post("/guidances/of/HTB.H1", typed));
        asking(form);
        form.add("reason", "Thiếu giấy tờ");
        form.add("contact", "Nguyễn Thị Lan");
        assertThat(lan.post("/guidances/of/HTB.H1", form)).hasStatus(303);
        var told = lan.get("/guidances/" + REFERENCE);
        assertThat(told).bodyText().contains("chưa có trong hồ sơ", "name=\"papers[to-khai].original\" value=\"1\"");
        var back = Visitor.hidden(told);
        back.add("back", "true");
        assertThat(lan.post("/counter/HTB.H1/promise", back))
                .hasStatusOk()
                .bodyText()
                .containsPattern("name=\"papers\\[to-khai]\\.original\"\\s+value=\"1\"")
                .contains("value=\"Nguyễn Thị Bảy\"", "name=\"guidance\" value=\"" + REFERENCE);
    }

    @Test
    void theSlipIsPrintedAndTheAcceptanceNamesIt() throws IOException {
        told();
        assertThat(lan.get("/guidances")).bodyText().contains(REFERENCE, "Chưa tiếp nhận");
        assertThat(lan.get("/guidances/" + REFERENCE))
                .bodyText()
                .contains("/counter/HTB.H1?guidance=" + REFERENCE, "/guidances/of/HTB.H1?previous=" + REFERENCE);
        assertThat(slip())
                .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "Số: 0001/PBS-BPTNTKQ")
                .contains("chưa có (phiếu hướng dẫn " + REFERENCE + ")", "Nguyễn Thị Bảy", "Nộp giấy chứng sinh");
        assertThat(lan.get("/guidances?reference=hd-htb.01-110701-0001"))
                .redirectedUrl()
                .isEqualTo("/guidances/" + REFERENCE);
        assertThat(lan.get("/guidances?reference=HD-9")).bodyText().contains("không có phiếu hướng dẫn HD-9");
        var page = lan.get("/counter/HTB.H1?guidance=" + REFERENCE);
        assertThat(page).bodyText().contains("Nguyễn Thị Bảy", "được tính vào số lần tối đa");
        var form = lan.birth();
        form.add("guidance", Visitor.hidden(page).getFirst("guidance"));
        assertThat(lan.post("/counter/HTB.H1", form)).hasStatus(303);
        assertThat(lan.get("/dossiers/HTB.01-110701-0001"))
                .bodyText()
                .contains("Hướng dẫn trước khi tiếp nhận (" + REFERENCE + ")");
        assertThat(lan.get("/guidances/" + REFERENCE))
                .bodyText()
                .contains("/dossiers/HTB.01-110701-0001")
                .doesNotContain("?previous=");
    }

    @Test
    void anotherAgencyFindsNothing() {
        told();
        var mai = new Visitor(web);
        mai.signIn("mai.huyen");
        assertThat(mai.get("/guidances/" + REFERENCE)).hasStatus(404);
        assertThat(mai.get("/guidances/" + REFERENCE + "/slips/02.pdf")).hasStatus(404);
        assertThat(mai.get("/counter/HTB.C1?guidance=" + REFERENCE)).hasStatus(404);
        assertThat(mai.get("/guidances")).hasStatusOk().bodyText().doesNotContain(REFERENCE);
    }

    private void told() {
        var form = Visitor.hidden(lan.get("/guidances/of/HTB.H1"));
        form.add("requester.kind", "INDIVIDUAL");
        form.add("requester.name", "Nguyễn Thị Bảy");
        form.add("items[1].component", "chung-sinh");
        form.add("items[1].what", "Nộp giấy chứng sinh");
        form.add("items[1].basis", "Nghị định 158/2005/NĐ-CP, Điều 15");
        form.add("reason", "Thiếu giấy chứng sinh");
        form.add("contact", "Nguyễn Thị Lan");
        assertThat(lan.post("/guidances/of/HTB.H1", form))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/guidances/" + REFERENCE);
        assertThat(lan.post("/guidances/of/HTB.H1", form)).hasStatus(303);
    }

    private String slip() throws IOException {
        var pdf = lan.get("/guidances/" + REFERENCE + "/slips/02.pdf")
                .getResponse()
                .getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target", "slips")).resolve("guidance.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }
}
