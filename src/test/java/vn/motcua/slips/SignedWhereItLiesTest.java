package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.Once;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** A lost land certificate, received at Ma Lâm and with Tuấn of the district: the district apologises and stops. */
@RoomTest
@Import({Errand.class, Offers.class})
class SignedWhereItLiesTest {

    private static final String WHY = "Hồ sơ gốc chưa tìm thấy";

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");
    private String dossier = "";

    @BeforeEach
    void itLiesAtTheDistrict() {
        code = errand.heldByTuan();
        dossier = "/dossiers/" + code;
    }

    @Test
    void theLeaderOfTheAgencyThatReceivedIsNotOfferedWhatAnotherSigns() {
        var hung = visitor("hung.malam");
        assertThat(hung.get(dossier))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(dossier + "/reappointments", dossier + "/stop");
        assertThat(hung.get(dossier + "/reappointments")).hasStatus(404);
        assertThat(hung.get(dossier + "/stop")).hasStatus(404);
        var birth = "/dossiers/" + visitor("lan.malam").receivedBirth();
        for (var act : new String[] {"reappointments", "stop"})
            assertThat(hung.post(dossier + "/" + act, form(hung, birth + "/stop")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("do lãnh đạo cơ quan đó ký", WHY);
        assertThat(visitor("vinh.huyen").get(dossier))
                .bodyText()
                .contains(dossier + "/reappointments", dossier + "/stop");
    }

    @Test
    void theDistrictApologisesAndTheDeskOfMaLamPrintsItForTheCitizen() throws IOException {
        var vinh = visitor("vinh.huyen");
        assertThat(vinh.get(dossier + "/reappointments")).bodyText().contains("Lê Anh Tuấn");
        assertThat(vinh.post(dossier + "/reappointments", form(vinh, dossier + "/stop")))
                .hasStatus(303);
        var lan = visitor("lan.malam");
        assertThat(lan.get(dossier)).bodyText().contains("In phiếu xin lỗi, hẹn lại", dossier + "/slips/04.pdf");
        assertThat(text(lan, "/slips/04.pdf"))
                .contains("UBND huyện Hàm Thuận Bắc chưa giải quyết xong", "Trần Quang Vinh", WHY)
                .doesNotContain("Huỳnh Ngọc Hùng");
    }

    @Test
    void theDistrictStopsItAndTheDeskOfMaLamPrintsTheNotice() throws IOException {
        var vinh = visitor("vinh.huyen");
        assertThat(vinh.post(dossier + "/stop", form(vinh, dossier + "/stop"))).hasStatus(303);
        var lan = visitor("lan.malam");
        assertThat(lan.get(dossier)).bodyText().contains(dossier + "/slips/05.pdf");
        assertThat(text(lan, "/slips/05.pdf"))
                .contains("TM. ỦY BAN NHÂN DÂN HUYỆN HÀM THUẬN BẮC", "Trần Quang Vinh", "có tranh chấp");
    }

    /** Wherever it lies the citizen takes it back where it was brought (TT 03/2025 Art. 7). */
    @Test
    void theDeskOfMaLamTakesItBackForItsCitizen() {
        var lan = visitor("lan.malam");
        assertThat(lan.post(dossier + "/withdrawal", form(lan, dossier + "/withdrawal")))
                .hasStatus(303);
    }

    /** As from a page of before it went to the district. */
    private MultiValueMap<String, String> form(Visitor who, String page) {
        var form = Visitor.hidden(who.get(page));
        form.set("version", String.valueOf(dossiers.get(code).version()));
        form.set("onceKey", Once.newKey());
        form.set("reason", WHY);
        form.set("ground", "DISPUTE");
        form.set("day", "2011-09-15");
        form.set("confirmed", "true");
        return form;
    }

    private String text(Visitor who, String path) throws IOException {
        try (var document = Loader.loadPDF(who.get(dossier + path).getResponse().getContentAsByteArray())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    private Visitor visitor(String username) {
        return Visitor.signedIn(web, username);
    }
}
