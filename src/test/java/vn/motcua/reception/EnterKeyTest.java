package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Visitor;

/** Enter in a field presses the first button of its form; on no page of the desk may that lead back or elsewhere. */
@RoomTest
class EnterKeyTest {

    private static final Pattern BUTTON = Pattern.compile("<button[^>]*>([^<]*)");

    @Autowired
    MockMvcTester web;

    private Visitor lan;

    @BeforeEach
    void lanIsAtTheDesk() {
        lan = Visitor.signedIn(web, "lan.malam");
    }

    @Test
    void onThePageOfARefusalItRefuses() throws Exception {
        assertThat(firstButton(lan.get("/counter/HTB.H7/refusal"))).isEqualTo("Từ chối và in phiếu");
    }

    @Test
    void onThePageOfAGuidanceItGuides() throws Exception {
        assertThat(firstButton(lan.get("/guidances/of/HTB.H7")))
                .doesNotContain("Quay lại", "Thêm")
                .isNotEmpty();
    }

    @Test
    void onThePageOfARequestItSends() throws Exception {
        var dossier = "/dossiers/" + lan.receivedBirth();
        assertThat(firstButton(lan.get(dossier + "/supplement-requests"))).doesNotContain("Thêm");
    }

    private static String firstButton(MvcTestResult page) throws Exception {
        var html = page.getResponse().getContentAsString();
        var button = BUTTON.matcher(html.substring(html.indexOf("<main")));
        assertThat(button.find()).isTrue();
        return button.group(1);
    }
}
