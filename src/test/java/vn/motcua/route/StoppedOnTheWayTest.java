package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;

/** Ma Lâm has sent a correction to the district, and its leader stops it while nobody there has taken it. */
@RoomTest
@Import({Errand.class, Offers.class})
class StoppedOnTheWayTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Test
    void aStoppedDossierLeavesTheInbox() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var mai = new WorkBrowser(web, "mai.huyen");
        assertThat(mai.get("/handovers")).bodyText().contains(code.value());
        var hung = new WorkBrowser(web, "hung.malam");
        var stop = "/dossiers/" + code + "/stop";
        hung.get(stop);
        var key = UUID.randomUUID().toString();
        assertThat(hung.post(stop, "ground", "DUPLICATE", "reason", "Trùng", "confirmed", "true", "onceKey", key))
                .hasStatus(303);
        assertThat(mai.get("/handovers")).bodyText().doesNotContain(code.value());
        assertThat(new WorkBrowser(web, "thao.malam").get("/handovers?direction=OUT"))
                .bodyText()
                .doesNotContain(code.value());
        assertThat(mai.get("/dossiers/" + code)).bodyText().doesNotContain("/handovers/acceptances");
    }
}
