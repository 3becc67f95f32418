package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.PlantsAFault;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Somebody came to Ma Lâm's desk for the result; months later it is asked who that was. */
@RoomTest
@PlantsAFault
class CollectorTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    LegalClock clock;

    @Autowired
    Town town;

    @Test
    void thePageSaysWhoCollectedAndByWhatRight() {
        var code = collectedBy("Đặng Văn Sơn", "260 999 888");
        assertThat(page(code, "lan.malam"))
                .contains("Người nhận kết quả", "Người trong gia đình", "260999888")
                .contains("Trả kết quả cho người nhận Đặng Văn Sơn");
    }

    @Test
    void theRequesterIsKnownByNameAndByNumberWhereOneWasShown() {
        assertThat(page(collectedBy("Đặng Thị Hường", ""), "lan.malam")).contains("Chính chủ");
        assertThat(page(collectedBy("ĐẶNG THỊ HƯỜNG", "260123456"), "lan.malam"))
                .contains("Chính chủ");
        assertThat(page(collectedBy("Đặng Thị Hường", "260999888"), "lan.malam"))
                .doesNotContain("Chính chủ")
                .contains("Người trong gia đình");
    }

    @Test
    void whoIsNeitherTheRequesterNorAuthorisedSaysByWhatRightAndShowsThePaper() {
        var code = resolved();
        assertThat(refused(code, HandOut.Claim.NONE)).containsExactly("dossier.claim.no-capacity");
        assertThat(refused(code, new HandOut.Claim(Capacity.AUTHORISED, " ", null)))
                .containsExactly("dossier.claim.no-paper.AUTHORISED", "dossier.claim.no-date");
        assertThat(refused(code, new HandOut.Claim(Capacity.AUTHORISED, "12/GUQ", LocalDate.of(2011, 7, 2))))
                .containsExactly("dossier.claim.future");
        var paper = new HandOut.Claim(Capacity.AUTHORISED, "12/GUQ", LocalDate.of(2011, 6, 30));
        granted(dossiers.handOut(son(code, paper), town.officer("lan.malam")));
        assertThat(page(code, "lan.malam")).contains("Được ủy quyền", "12/GUQ", "30/06/2011");
    }

    private List<String> refused(DossierCode code, HandOut.Claim claim) {
        return Applications.refused(dossiers.handOut(son(code, claim), town.officer("lan.malam")));
    }

    private HandOut son(DossierCode code, HandOut.Claim claim) {
        return new HandOut(code, dossiers.get(code).version(), "Đặng Văn Sơn", "260999888", "", claim);
    }

    @Test
    void anAgencyThatTakesNoPartLearnsNothing() {
        var code = collectedBy("Đặng Văn Sơn", "260999888");
        var lien = new Visitor(web);
        lien.signIn("lien.hamtri");
        assertThat(lien.get("/dossiers/" + code)).hasStatus(404).bodyText().doesNotContain("Đặng Văn Sơn");
    }

    private static final HandOut.Claim SON = new HandOut.Claim(Capacity.FAMILY, "", null);

    private String page(DossierCode code, String username) {
        var visitor = new Visitor(web);
        visitor.signIn(username);
        var page = visitor.get("/dossiers/" + code);
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private DossierCode collectedBy(String name, String identifier) {
        var code = resolved();
        var version = dossiers.get(code).version();
        var handOut = new HandOut(code, version, name, identifier, "", SON);
        return granted(dossiers.handOut(handOut, town.officer("lan.malam")));
    }

    private DossierCode resolved() {
        var lan = town.officer("lan.malam");
        var acceptance = Applications.of(catalogue, town, Applications.HUONG, "", null);
        var code = granted(dossiers.accept(acceptance, lan)).code();
        dossiers.transferred(
                code, lan, clock.instant(), java.util.List.of(Fact.of("route.step-completed", java.util.Map.of())));
        var decision = new ResultDocument("15/QĐ-UBND", LocalDate.of(2011, 7, 1), "HTB.01", "Huỳnh Ngọc Hùng");
        granted(dossiers.resolve(code, new Resolution(Outcome.GRANTED, decision), lan, clock.instant()));
        return code;
    }
}
