package vn.motcua.interlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCode;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** At the end of the day Thảo of Ma Lâm sends three corrections to the district's desk, with one slip. */
@RoomTest
@Import({Errand.class, Offers.class})
class TransferSlipTest {

    @Autowired
    Errand errand;

    @Autowired
    MockMvcTester web;

    private DossierCode first;
    private DossierCode second;
    private DossierCode third;
    private Visitor thao;

    @BeforeEach
    void threeDossiersOffered() {
        first = offered();
        second = offered();
        third = offered();
        thao = Visitor.signedIn(web, "thao.malam");
    }

    @Test
    void aSlipGoesWithThePapersOfAllThatWereScannedOrTicked() throws Exception {
        assertThat(thao.get("/handovers/slips/new")).bodyText().contains(first.value(), "3 hồ sơ chờ chuyển");
        var slip =
                made("http://localhost/lookup/" + first + "\n" + second.value().toLowerCase(java.util.Locale.ROOT));
        assertThat(slip).isEqualTo("/handovers/slips/HTB.01-2011-0001");
        assertThat(thao.get(slip)).bodyText().contains(first.value(), second.value(), "Chờ nhận");
        assertThat(text(thao.get(slip + "/print.pdf")))
                .contains("PHIẾU CHUYỂN HỒ SƠ", "0001/PC-BPTNTKQ", first.value(), "Nguyễn Văn An", "NGƯỜI GIAO");
        assertThat(thao.get("/handovers/slips")).bodyText().contains("HTB.01-2011-0001");
    }

    @Test
    void nothingIsSentWithTwoSlipsAndAMistakeIsToldWithAllThatWasTyped() {
        made(first.value());
        var typed = first + "\nHTB.01-110701-9999\nlạ";
        assertThat(make(typed))
                .hasStatus(422)
                .bodyText()
                .contains("“" + first + "”", "“HTB.01-110701-9999”", "“lạ”", typed);
        assertThat(make("")).hasStatus(422).bodyText().contains("ít nhất một hồ sơ");
        assertThat(make(second.value())).hasStatus(303);
        assertThat(thao.get("/handovers/slips/HTB.01-2011-0003")).hasStatus(404);
    }

    @Test
    void allThatWaitForOneUnitGoOnOneSlipByOneButtonAndTickedOnesAlone() throws Exception {
        var page = thao.get("/handovers/slips/new").getResponse().getContentAsString();
        var all = page.replaceFirst("(?s).*name=\"whole\" value=\"([0-9,]+)\".*", "$1");
        assertThat(all).matches("\\d+,\\d+,\\d+");
        var ticked = Visitor.hidden(thao.get("/handovers/slips/new"));
        ticked.add("codes", "");
        ticked.add("chosen", all.split(",")[2]);
        assertThat(thao.post("/handovers/slips", ticked)).hasStatus(303);

        assertThat(thao.get("/handovers/slips/HTB.01-2011-0001"))
                .bodyText()
                .contains(third.value())
                .doesNotContain(first.value());
        var whole = Visitor.hidden(thao.get("/handovers/slips/new"));
        whole.add("codes", "");
        whole.add("whole", all);
        assertThat(thao.post("/handovers/slips", whole))
                .hasStatus(422)
                .bodyText()
                .contains("đã lên phiếu khác");
        var rest = Visitor.hidden(thao.get("/handovers/slips/new"));
        rest.add("codes", "");
        rest.add("whole", all.replaceFirst(",\\d+$", ""));
        assertThat(thao.post("/handovers/slips", rest)).hasStatus(303);
        assertThat(thao.get("/handovers/slips/HTB.01-2011-0002"))
                .bodyText()
                .contains(first.value(), second.value())
                .doesNotContain(third.value());
    }

    @Test
    void theReceiverScansWhatHasComeAndBothEndsSeeWhatHasNot() {
        var slip = made(first + "\n" + second);
        var mai = Visitor.signedIn(web, "mai.huyen");
        assertThat(mai.get(slip)).bodyText().contains("Nhận cả phiếu (2 hồ sơ)");
        var scans = Visitor.hidden(mai.get("/handovers"));
        scans.keySet().retainAll(java.util.List.of("_csrf"));
        scans.add("codes", first + "\n" + third + "\nHTB.01-110701-9999");
        assertThat(mai.post("/handovers/scans", scans))
                .hasStatusOk()
                .bodyText()
                .contains("HTB.01-110701-9999", "Không có hồ sơ nào mang mã này", "Đã nhận 2 trên 3 hồ sơ");
        assertThat(thao.get(slip)).bodyText().contains("đã nhận hồ sơ lúc", "Chờ nhận");
        assertThat(mai.get(slip)).bodyText().contains("Nhận cả phiếu (1 hồ sơ)");
    }

    @Test
    void whatIsScannedBeyondOneGoIsToldAndNotForgotten() {
        var slip = made(first.value());
        var mai = Visitor.signedIn(web, "mai.huyen");
        var scans = Visitor.hidden(mai.get("/handovers"));
        scans.keySet().retainAll(java.util.List.of("_csrf"));
        var others = IntStream.range(0, ScannedCodes.CODES_MAX).mapToObj("HTB.01-110630-%04d"::formatted);
        scans.add("codes", Stream.concat(others, Stream.of(first.value())).collect(Collectors.joining("\n")));
        assertThat(mai.post("/handovers/scans", scans))
                .hasStatusOk()
                .bodyText()
                .containsPattern(first + "</span>\\s*<span[^>]*>Chưa được</span>\\s*Một lần chỉ được tối đa 200 hồ sơ");
        assertThat(mai.get(slip)).bodyText().contains("Nhận cả phiếu (1 hồ sơ)");
    }

    @Test
    void anotherCommuneFindsNoSlip() {
        var slip = made(first.value());
        var lien = Visitor.signedIn(web, "lien.hamtri");
        assertThat(lien.get(slip)).hasStatus(404);
        assertThat(lien.get(slip + "/print.pdf")).hasStatus(404);
        assertThat(lien.get("/handovers/slips")).bodyText().contains("Chưa có phiếu chuyển nào");
    }

    private DossierCode offered() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        return code;
    }

    private String made(String codes) {
        var answer = make(codes);
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult make(String codes) {
        var form = Visitor.hidden(thao.get("/handovers/slips/new"));
        form.add("codes", codes);
        return thao.post("/handovers/slips", form);
    }

    private static String text(MvcTestResult answer) throws IOException {
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
