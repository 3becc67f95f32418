package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.town.RoomTest;

/** The ways back from a step, as its page offers them. */
@RoomTest
@Import({Errand.class, Offers.class})
class ReturnsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Errand errand;

    /** The route leads back to the officer it came from: there are no two acts that do the same. */
    @Test
    void aLeaderSendsBackByOneActThatSaysWhereTo() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "mai.huyen accept", "mai.huyen pass-on");
        errand.goes(code, "nhung.huyen assign", "quynh.huyen submit");
        var page = new WorkBrowser(web, "nhung.huyen")
                .get("/steps/" + errand.step(code).value());
        assertThat(page).hasStatusOk().bodyText().contains("về bước “").doesNotContain("Trả lại bước trước");
        errand.goes(code, "nhung.huyen agree");
        page = new WorkBrowser(web, "vinh.huyen")
                .get("/steps/" + errand.step(code).value());
        assertThat(page).hasStatusOk().bodyText().contains("về bước “", "Trả lại bước trước: “");
    }
}
