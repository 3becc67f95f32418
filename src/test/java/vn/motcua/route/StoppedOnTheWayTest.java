package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Ma Lâm has sent a correction to the district, and its leader stops it while nobody there has taken it. */
@RoomTest
@Import({Errand.class, Offers.class})
class StoppedOnTheWayTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    /** Today's land law lets an agency go on when the reason of the stop is gone. */
    @Test
    void whatMayGoOnStaysWithThoseWhoHandledIt() {
        town.itIs("2025-08-04T08:00");
        var code = errand.broughtToHamThuan("L5");
        var hai = new WorkBrowser(web, "hai.hamthuan");
        var lan = new WorkBrowser(web, "lan.hamthuan");
        send(hai, "/dossiers/" + code + "/stop", "ground", "DISPUTE", "confirmed", "true");
        assertThat(lan.get("/worklist?tab=STANDING")).bodyText().contains(code.value(), "đã dừng giải quyết");
        send(hai, "/dossiers/" + code + "/continuation");
        assertThat(lan.get("/worklist?tab=WAITING")).bodyText().contains(code.value());
    }

    @Test
    void aStoppedDossierLeavesTheInbox() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var mai = new WorkBrowser(web, "mai.huyen");
        assertThat(mai.get("/handovers")).bodyText().contains(code.value());
        var hung = new WorkBrowser(web, "hung.malam");
        var stop = "/dossiers/" + code + "/stop";
        send(hung, stop, "ground", "DUPLICATE", "confirmed", "true");
        assertThat(mai.get("/handovers")).bodyText().doesNotContain(code.value());
        assertThat(new WorkBrowser(web, "thao.malam").get("/handovers?direction=OUT"))
                .bodyText()
                .doesNotContain(code.value());
        assertThat(mai.get("/dossiers/" + code)).bodyText().doesNotContain("/handovers/acceptances");
    }

    private static void send(WorkBrowser who, String act, String... more) {
        who.get(act);
        var key = UUID.randomUUID().toString();
        var form = Stream.concat(Stream.of("reason", "Có đơn tranh chấp", "onceKey", key), Stream.of(more));
        assertThat(who.post(act, form.toArray(String[]::new))).hasStatus(303);
    }
}
