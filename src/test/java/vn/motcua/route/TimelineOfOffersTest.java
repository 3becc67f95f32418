package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.interlink.Handovers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** The timeline says of each act who did it, of which agency, and why. Ma Lâm sends to the district's desk. */
@RoomTest
@Import({Errand.class, Offers.class})
class TimelineOfOffersTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Handovers handovers;

    @Autowired
    Routes routes;

    @Autowired
    Timeline timeline;

    @Autowired
    MockMvcTester web;

    private DossierCode code;

    @BeforeEach
    void maLamHasSent() {
        code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
    }

    @Test
    void aDeclineIsSaidByTheDistrict() {
        handovers.decline(errand.offer(code), "Thiếu giấy khai sinh", town.officer("mai.huyen"));
        assertThat(timeline.of(code).getLast().agency()).isEqualTo("HTB");
        assertThat(page())
                .contains("Không nhận hồ sơ chuyển đến: Thiếu giấy khai sinh")
                .contains("Phan Thị Mai · UBND huyện Hàm Thuận Bắc");
    }

    @Test
    void aTakeBackIsSaidByTheSender() {
        handovers.takeBack(errand.offer(code), "Gửi nhầm", town.officer("thao.malam"));
        assertThat(timeline.of(code).getLast().agency()).isEqualTo("HTB.01");
        assertThat(page()).contains("Thu hồi hồ sơ đã chuyển: Gửi nhầm").contains("Võ Thị Thảo · UBND thị trấn Ma Lâm");
    }

    @Test
    void aStepSentBackIsSaidWithItsReason() {
        handovers.takeBack(errand.offer(code), "Gửi nhầm", town.officer("thao.malam"));
        var open = errand.open(code);
        routes.sendBack(new StepId(open.id()), open.version(), "Thiếu tờ khai", town.officer("thao.malam"));
        assertThat(page()).contains("về bước “Chuyển hồ sơ”: Thiếu tờ khai");
    }

    private String page() {
        var answer = new WorkBrowser(web, "lan.malam").get("/dossiers/" + code);
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString().replaceAll("\\s+", " ");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
