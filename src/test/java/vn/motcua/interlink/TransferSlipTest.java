package vn.motcua.interlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DossierCode;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** At the end of the day Thảo of Ma Lâm sends three corrections to the district's desk, with one slip. */
@RoomTest
@Import({Errand.class, Offers.class})
class TransferSlipTest {

    @Autowired
    Errand errand;

    @Autowired
    Handovers handovers;

    @Autowired
    Town town;

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
        var slip = made(qr(first) + "\n" + second.value().toLowerCase(Locale.ROOT));
        assertThat(slip).isEqualTo("/handovers/slips/HTB.01-2011-0001");
        assertThat(thao.get(slip)).bodyText().contains(first.value(), second.value(), "Chờ nhận");
        assertThat(text(thao.get(slip + "/print.pdf")))
                .contains("PHIẾU CHUYỂN HỒ SƠ", "0001/PC-BPTNTKQ", first.value(), "Nguyễn Văn An", "NGƯỜI GIAO");
        assertThat(thao.get(slip)).bodyText().contains("Phiếu chuyển 0001/PC-BPTNTKQ");
        assertThat(thao.get("/handovers/slips")).bodyText().contains(">0001/PC-BPTNTKQ<");
        assertThat(thao.get("/on-the-way?direction=OUT")).bodyText().contains(">0001/PC-BPTNTKQ<");
    }

    @Test
    void severalCodesOnALineAreReadAsSeveralAndTheKeyOfACitizenIsNeverShownAgain() {
        var typed =
                qr(first) + " " + second + "; " + qr(third) + ", http://localhost/lookup?key=MAT-KHAU la?key=MAT-KHAU";
        assertThat(make(typed))
                .hasStatus(422)
                .bodyText()
                .contains(first + "\n" + second + "\n" + third, "“http://localhost/lookup”", "“la”")
                .doesNotContain("MAT-KHAU", "“" + first + "”");
        var slip = made(typed.substring(0, typed.indexOf(", http")));
        assertThat(thao.get(slip)).bodyText().contains(first.value(), second.value(), third.value());
    }

    @Test
    void theNumberOnThePaperIsScannedForAllThatCameWithIt() {
        made(first + " " + second);
        var mai = Visitor.signedIn(web, "mai.huyen");
        assertThat(mai.post("/handovers/scans", scans(mai, "2/pc-bptntkq")))
                .hasStatusOk()
                .bodyText()
                .contains("Không có hồ sơ nào mang mã này");
        assertThat(mai.post("/handovers/scans", scans(mai, "0001/PC-BPTNTKQ")))
                .hasStatusOk()
                .bodyText()
                .contains("Đã nhận 2 trên 2 hồ sơ");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingThatWasScannedIsDropped() {
        made(first.value());
        var form = Visitor.hidden(thao.get("/handovers/slips/new"));
        form.add("codes", third + " la");
        form.add("chosen", "999999");
        assertThat(thao.post("/handovers/slips", form))
                .hasStatus(422)
                .bodyText()
                .contains("đã lên phiếu khác", "“la”");
        var whole = Visitor.hidden(thao.get("/handovers/slips/new"));
        var all = offersOf(second);
        whole.add("codes", third.value());
        whole.add("whole", all);
        assertThat(thao.post("/handovers/slips", whole)).hasStatus(303);
        assertThat(thao.get("/handovers/slips/HTB.01-2011-0002")).bodyText().contains(second.value(), third.value());
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
        assertThat(mai.post("/handovers/scans", scans(mai, first + "\n" + third + "\nHTB.01-110701-9999")))
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
        var others = IntStream.range(0, ScannedCodes.CODES_MAX).mapToObj("HTB.01-110630-%04d"::formatted);
        var all = Stream.concat(others, Stream.of(first.value())).collect(Collectors.joining("\n"));
        assertThat(mai.post("/handovers/scans", scans(mai, all)))
                .hasStatusOk()
                .bodyText()
                .containsPattern(first + "</span>\\s*<span[^>]*>Chưa được</span>\\s*Một lần chỉ được tối đa 200 hồ sơ");
        assertThat(mai.get(slip)).bodyText().contains("Nhận cả phiếu (1 hồ sơ)");
    }

    @Test
    void aSlipsNumberCountsForAllThatWasOnIt() {
        made(first + " " + second);
        for (var code : List.of(first, second)) {
            handovers.decline(handovers.of(code).getLast().id(), "Thiếu chữ ký", town.officer("mai.huyen"));
            errand.goes(code, "thao.malam submit");
        }
        var others = IntStream.range(1, ScannedCodes.CODES_MAX).mapToObj("HTB.01-110630-%04d"::formatted);
        var all = Stream.concat(others, Stream.of("0001/PC-BPTNTKQ")).collect(Collectors.joining("\n"));
        assertThat(make(all)).hasStatus(422).bodyText().contains(">Một lần chỉ được tối đa 200 hồ sơ");
    }

    @Test
    void anotherCommuneFindsNoSlip() {
        var slip = made(first.value());
        var lien = Visitor.signedIn(web, "lien.hamtri");
        assertThat(lien.get(slip)).hasStatus(404);
        assertThat(lien.get(slip + "/print.pdf")).hasStatus(404);
        assertThat(lien.get("/handovers/slips")).bodyText().contains("Chưa có phiếu chuyển nào");
    }

    /** What the QR code of a receipt holds. */
    private static String qr(DossierCode code) {
        return "https://motcua.example/lookup?code=" + code + "&key=MAT-KHAU";
    }

    private static MultiValueMap<String, String> scans(Visitor visitor, String codes) {
        var scans = Visitor.hidden(visitor.get("/handovers"));
        scans.keySet().retainAll(List.of("_csrf"));
        scans.add("codes", codes);
        return scans;
    }

    private String offersOf(DossierCode code) {
        return String.valueOf(handovers.of(code).getLast().id().value());
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
