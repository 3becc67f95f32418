package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.kernel.Slice;
import vn.motcua.town.RoomTest;

@RoomTest
class AdministrationTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void theAdministratorReadsWhatEachRoleMayDo() {
        assertThat(mvc.get().uri("/roles").with(As.officer("quang.huyen")))
                .hasStatusOk()
                .bodyText()
                .contains("DOSSIER_ACCEPT", "Cán bộ tiếp nhận", "Văn thư");
    }

    @Test
    void aClerkDoesNot() {
        assertThat(mvc.get().uri("/roles").with(As.officer("xuan.huyen")))
                .hasStatus(403)
                .bodyText()
                .contains("không có quyền");
        assertThat(mvc.get().uri("/accounts").with(As.officer("xuan.huyen"))).hasStatus(403);
    }

    @Test
    void theDistrictLooksAfterItsCommunesAndAPageHasItsEnd() {
        var first = mvc.get().uri("/accounts").with(As.officer("quang.huyen")).exchange();
        assertThat(first).hasStatusOk().bodyText().contains("rel=\"next\"", "an.huyen");
        assertThat(mvc.get().uri("/accounts?q=lan.malam").with(As.officer("quang.huyen")))
                .bodyText()
                .contains("Nguyễn Thị Lan")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void theNextPageGoesOnWithWhatWasSearchedFor() {
        var page = new AccountListPage("Nguyễn & Lê", new Slice<>(List.of(), "lan.malam"));
        assertThat(page.nextPath()).isEqualTo("/accounts?q=Nguy%E1%BB%85n%20%26%20L%C3%AA&after=lan.malam");
    }

    @Test
    void theTownshipLooksAfterItselfOnly() {
        assertThat(mvc.get().uri("/accounts").with(As.officer("quan.malam")))
                .hasStatusOk()
                .bodyText()
                .contains("lan.malam")
                .doesNotContain("an.huyen", "lien.hamtri", "lan.hamthuan");
    }
}
