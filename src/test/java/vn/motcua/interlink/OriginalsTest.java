package vn.motcua.interlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.DossierCode;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** A correction with two originals and a copy that Thảo of Ma Lâm sends to Mai at the district's desk. */
@RoomTest
@Import({Errand.class, Offers.class})
class OriginalsTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Documents documents;

    @Autowired
    HandoverTable handovers;

    @Autowired
    MockMvcTester web;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");
    private String path = "";
    private Visitor thao;
    private Visitor mai;

    @BeforeEach
    void thaoSendsIt() {
        code = errand.brought("H7");
        var papers = List.of(
                new PaperLine("to-khai", "Tờ khai cải chính", PaperKind.ORIGINAL, 1, false),
                new PaperLine("chung-minh", "Chứng minh nhân dân", PaperKind.COPY, 1, false),
                new PaperLine("khai-sinh", "Giấy khai sinh", PaperKind.ORIGINAL, 1, false));
        documents.record(code, papers, town.officer("lan.malam"));
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        path = "/handovers/" + handovers.of(code).getFirst().id() + "/originals";
        thao = Visitor.signedIn(web, "thao.malam");
        mai = Visitor.signedIn(web, "mai.huyen");
    }

    @Test
    void onlyOriginalsTravelAndNobodyHasLookedYet() {
        assertThat(mai.get(path))
                .bodyText()
                .contains("Tờ khai cải chính (1 bản)", "Giấy khai sinh (1 bản)", "chưa kiểm bản chính")
                .doesNotContain("Chứng minh nhân dân");
    }

    @Test
    void whatDidNotComeNeedsAReasonAndTheSenderSeesItUntilItComes() {
        assertThat(ticked("", "1")).hasStatus(422).bodyText().contains("Ghi lý do thiếu bản chính");
        assertThat(ticked("Bỏ quên ở Ma Lâm", "1")).hasStatus(303);
        var missing = "thiếu 1 bản chính: Giấy khai sinh (Bỏ quên ở Ma Lâm)";
        assertThat(thao.get("/dossiers/" + code)).bodyText().contains(missing, "thiếu 1 trên 2");
        assertThat(thao.get(path)).bodyText().contains("Thiếu: Bỏ quên ở Ma Lâm (Phan Thị Mai");
        assertThat(ticked("", "1", "3")).hasStatus(303);
        assertThat(thao.get("/dossiers/" + code))
                .bodyText()
                .doesNotContain(missing)
                .contains("đủ bản chính");
        assertThat(thao.get(path)).bodyText().contains("Đã đến sau (Phan Thị Mai");
    }

    @Test
    void theSlipOfManySaysWhichHaveAllTheirOriginals() {
        var form = Visitor.hidden(thao.get("/handovers/slips/new"));
        form.add("codes", code.value());
        var slip =
                String.valueOf(thao.post("/handovers/slips", form).getResponse().getRedirectedUrl());
        assertThat(thao.get(slip)).bodyText().contains("chưa kiểm bản chính");
        assertThat(ticked("", "1", "3")).hasStatus(303);
        assertThat(thao.get(slip)).bodyText().contains("đủ bản chính");
    }

    @Test
    void theSenderTicksNothingAndAnotherCommuneFindsNothing() {
        assertThat(ticked(thao, "", "1", "3")).hasStatus(422).bodyText().contains("Chỉ đơn vị nhận");
        assertThat(Visitor.signedIn(web, "lien.hamtri").get(path)).hasStatus(404);
    }

    private MvcTestResult ticked(String reason, String... lines) {
        return ticked(mai, reason, lines);
    }

    private MvcTestResult ticked(Visitor who, String reason, String... lines) {
        var form = Visitor.hidden(who.get("/handovers/slips/new"));
        form.keySet().retainAll(List.of("_csrf"));
        for (var line : lines) form.add("arrived", line);
        form.add("reason", reason);
        return who.post(path, form);
    }
}
