package vn.motcua.interlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.DossierCode;
import vn.motcua.route.Besides;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** A birth in xã Hàm Thuận goes to the police and to the insurance at once; its papers exist once. */
@RoomTest
@Import({Besides.class, Offers.class})
class OriginalsOfLegsTest {

    private static final String PAPER = "Giấy chứng sinh";

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    Documents documents;

    @Autowired
    HandoverTable handovers;

    @Autowired
    MockMvcTester web;

    private DossierCode code = new DossierCode("XHT-260302-0001");
    private Visitor lan;

    @BeforeEach
    void twoLegsAreOffered() {
        town.itIs("2026-03-02T08:00");
        code = besides.brought("H2", "residence", "health-card");
        var papers = List.of(
                new PaperLine("chung-sinh", PAPER, PaperKind.ORIGINAL, 1, false),
                new PaperLine("to-khai", "Tờ khai", PaperKind.COPY, 2, false));
        documents.record(code, papers, town.officer("lan.hamthuan"));
        besides.goes(
                code,
                "lan.hamthuan desk pass-on",
                "huy.hamthuan officer submit",
                "hai.hamthuan leader approve",
                "ngoc.hamthuan clerk number");
        lan = Visitor.signedIn(web, "lan.hamthuan");
    }

    @Test
    void theOriginalIsOnOneSlipAndTheOtherSaysCopy() throws IOException {
        var form = Visitor.hidden(lan.get("/handovers/slips/new"));
        form.add("codes", code.value());
        assertThat(lan.post("/handovers/slips", form)).hasStatus(303);
        var slips = new ArrayList<String>();
        for (int number = 1; number <= 2; number++)
            slips.add(text("/handovers/slips/XHT-2026-000" + number + "/print.pdf"));
        assertThat(slips).filteredOn(it -> it.contains(PAPER + " (1)")).hasSize(1);
        assertThat(slips).filteredOn(it -> it.contains(PAPER + " (1, bản sao)")).hasSize(1);
        assertThat(slips).allMatch(it -> it.contains("Tờ khai (2)"));
    }

    @Test
    void whoGetsCopiesHasNoOriginalsToCount() {
        var offers = handovers.of(code);
        assertThat(offers).hasSize(2);
        var pages = offers.stream()
                .map(it -> lan.get("/handovers/" + it.id() + "/originals"))
                .toList();
        assertThat(pages.getFirst()).bodyText().contains(PAPER);
        assertThat(pages.getLast()).bodyText().contains("ở đây chỉ có bản sao").doesNotContain(PAPER);
    }

    @Test
    void aLegThatIsSentAgainTakesCopiesWhileTheOtherHasTheOriginals() {
        besides.goes(
                code,
                "huu.congan-hamthuan police-check accept",
                "tuyet.bhxh card-check decline",
                "lan.hamthuan card-check SENT_AGAIN");
        var again = handovers.of(code).getLast();
        assertThat(lan.get("/handovers/" + again.id() + "/originals"))
                .bodyText()
                .contains("ở đây chỉ có bản sao");
    }

    @Test
    void theFirstThatIsSentAgainTakesTheOriginalsAgain() {
        besides.goes(code, "huu.congan-hamthuan police-check decline", "lan.hamthuan police-check SENT_AGAIN");
        var again = handovers.of(code).getLast();
        assertThat(lan.get("/handovers/" + again.id() + "/originals"))
                .bodyText()
                .contains(PAPER);
    }

    private String text(String path) throws IOException {
        try (var pdf = Loader.loadPDF(lan.get(path).getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
