package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.View;
import vn.motcua.identity.As;
import vn.motcua.platform.NotFound;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class CatalogueScreenTest {

    @Autowired
    CatalogueScreen screen;

    @Autowired
    Catalogue catalogue;

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Test
    void administratorsReadTheMarksAndOtherOfficersThatALimitIsUnderReview() {
        var version = catalogue.inForce("L2", town.today()).orElseThrow();
        var page = web.get().uri("/catalogue/{id}", version.id());
        assertThat(page.with(As.officer("bich.huyen")))
                .bodyText()
                .contains("Đăng ký biến động", "10 ngày làm việc", "◊", "[M]", "không tính vào thời hạn")
                .doesNotContain("(đang rà soát)");
        assertThat(web.get().uri("/catalogue/{id}", version.id()).with(As.officer("lan.malam")))
                .bodyText()
                .contains("10 ngày làm việc", "(đang rà soát)")
                .doesNotContain("◊", "[M]");
    }

    @Test
    void aLimitUnderReviewSaysSo() throws Exception {
        assertThat(show("C1", "2026-11-24T08:00")).contains("thời hạn đang rà soát", "20 ngày", "2 bộ");
        assertThat(show("B8", "2026-11-24T08:00")).doesNotContain("thời hạn đang rà soát");
    }

    @Test
    void anEndedProcedureSaysWhatReplacedIt() throws Exception {
        assertThat(show("C9", "2011-07-01T08:00")).contains("đến hết ngày 30/06/2025", "Được thay bằng C1");
    }

    @Test
    void theListFindsWithoutDiacriticsAndByField() throws Exception {
        assertThat(render(screen.list("khai sinh", null, null)))
                .contains("HTB.H1")
                .doesNotContain("HTB.S1");
        assertThat(render(screen.list("", Field.SOCIAL, null)))
                .contains("HTB.S1")
                .doesNotContain("HTB.H1");
        assertThat(render(screen.list("<script>", null, null)))
                .doesNotContain("<script>")
                .contains("&lt;script>");
    }

    @Test
    void anUnknownVersionIsNotFound() {
        assertThatThrownBy(() -> screen.show(-1)).isInstanceOf(NotFound.class);
        assertThat(web.get().uri("/catalogue/HTB.H7").with(As.officer("lan.malam")))
                .hasStatus(404);
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThat(web.get().uri("/catalogue").exchange()).hasStatus3xxRedirection();
    }

    private String show(String family, String moment) throws Exception {
        town.itIs(moment);
        return render(screen.show(
                catalogue.inForce(family, town.today()).orElseThrow().id()));
    }

    private static String render(View view) throws Exception {
        var answer = new MockHttpServletResponse();
        view.render(Map.of(), new MockHttpServletRequest("GET", "/catalogue"), answer);
        return answer.getContentAsString();
    }
}
