package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Pauses;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A lost land certificate of Ma Lâm with Tuấn at the district's registry. */
@RoomTest
@Import({Errand.class, Offers.class})
class PausedByHandTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @Autowired
    MockMvcTester web;

    /** Its posting is a step of its own, which has an end. */
    @Test
    void nobodyPausesItByHandForAPosting() {
        var code = errand.heldByTuan();
        var asked = new Asked(code, dossiers.get(code).version(), "Niêm yết");
        assertThat(pauses.pause(asked, LegalGround.Kind.POSTING, town.officer("tuan.huyen")))
                .isEqualTo(Decision.refused(
                        Refusal.of("dossier.pause.by-step", code).on("ground")));
        assertThat(new WorkBrowser(web, "tuan.huyen").get("/dossiers/" + code + "/pauses"))
                .bodyText()
                .contains("trưng cầu giám định")
                .doesNotContain("niêm yết công khai");
    }
}
