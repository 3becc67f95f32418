package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Pauses;
import vn.motcua.identity.As;
import vn.motcua.kernel.Granted;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Routes;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** What Tuấn of the district's registry was told of a dossier of Ma Lâm, and what Sơn, his head, looks after. */
@RoomTest
@Import({Errand.class, Offers.class, Told.class})
class WatchPagesTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    NoticeSweep sweep;

    @Autowired
    Told told;

    @Autowired
    MockMvcTester web;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void tuanHasIt() {
        code = errand.heldByTuan();
    }

    @Test
    void tuanReadsWhatHeWasToldAndSonReadsNothingOfIt() {
        sweptAt("2011-07-11T14:00");
        assertThat(get("tuan.huyen", "/notices"))
                .hasStatusOk()
                .bodyText()
                .contains("Bước sắp đến hạn", "/dossiers/" + code, "11:30 12/07/2011", "Kiểm tra hồ sơ", "Chưa đọc: 1");
        assertThat(get("son.huyen", "/notices")).hasStatusOk().bodyText().doesNotContain(code.value());
        read("son.huyen");
        assertThat(get("tuan.huyen", "/notices")).bodyText().contains("Chưa đọc: 1");
        read("tuan.huyen");
        assertThat(get("tuan.huyen", "/notices")).bodyText().contains("Đã đọc hết", code.value());
    }

    @Test
    void theNewestStandFirstTwentyOnAPage() {
        for (int i = 0; i < 21; i++) errand.brought("H1");
        sweptAt("2011-07-01T12:00");
        var first = get("lan.malam", "/notices");
        assertThat(rows(first)).isEqualTo(20);
        var next = link(first, "/notices\\?before=\\d+");
        assertThat(rows(get("lan.malam", next))).isEqualTo(1);
    }

    @Test
    void sonSeesWhatIsDueTodayAndWithinThreeDays() {
        town.itIs("2011-07-09T08:00");
        assertThat(get("son.huyen", "/deadlines")).bodyText().doesNotContain(code.value());
        assertThat(get("son.huyen", "/deadlines?list=soon"))
                .hasStatusOk()
                .bodyText()
                .contains("/dossiers/" + code, "Lê Anh Tuấn", "11:30 12/07/2011", "12/08/2011");
        town.itIs("2011-07-12T08:00");
        assertThat(get("son.huyen", "/deadlines?list=today")).bodyText().contains(code.value());
        town.itIs("2011-07-12T12:00");
        assertThat(get("son.huyen", "/deadlines?list=today")).bodyText().doesNotContain(code.value());
    }

    @Test
    void whatIsLateNamesWhoSpentMoreThanTheirTime() {
        town.itIs("2011-07-13T11:30");
        assertThat(get("son.huyen", "/deadlines?list=late"))
                .hasStatusOk()
                .bodyText()
                .contains(code.value(), "Lê Anh Tuấn đã dùng 68 giờ, định mức 60 giờ");
    }

    @Test
    void whoTakesALateStepIsNotItsCause() {
        routes.release(errand.step(code), town.officer("tuan.huyen"));
        town.itIs("2011-07-13T11:30");
        assertThat(routes.claim(errand.step(code), town.officer("tuan.huyen"))).isInstanceOf(Granted.class);
        assertThat(get("son.huyen", "/deadlines?list=late"))
                .bodyText()
                .contains(
                        "Văn phòng Đăng ký quyền sử dụng đất, UBND huyện Hàm Thuận Bắc đã dùng 68 giờ, định mức 60 giờ")
                .doesNotContain("Lê Anh Tuấn đã dùng");
    }

    @Test
    void theHoursOfAPauseAreNobodysAndMeanwhileNothingIsLate() {
        town.itIs("2011-07-04T07:30");
        var tuan = town.officer("tuan.huyen");
        assertThat(pauses.pause(asked(), LegalGround.Kind.EXPERTISE, tuan)).isInstanceOf(Granted.class);
        town.itIs("2011-07-20T07:30");
        assertThat(get("son.huyen", "/deadlines?list=late")).bodyText().doesNotContain(code.value());
        assertThat(pauses.resume(asked(), tuan)).isInstanceOf(Granted.class);
        town.itIs("2011-07-29T11:30");
        assertThat(get("son.huyen", "/deadlines?list=late"))
                .bodyText()
                .contains("Lê Anh Tuấn đã dùng 68 giờ, định mức 60 giờ");
    }

    @Test
    void aHeadAtOneAgencySeesNothingOfAnother() {
        town.itIs("2011-07-13T08:00");
        assertThat(get("hung.malam", "/deadlines?list=late"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(code.value());
        assertThat(get("tuan.huyen", "/deadlines")).hasStatus(403);
    }

    @Test
    void lateDossiersAreReadPageByPageTheLongestDueFirst() {
        for (int i = 0; i < 21; i++) errand.brought("H1");
        town.itIs("2011-07-02T08:00");
        var first = get("hoa.malam", "/deadlines?list=late");
        assertThat(rows(first)).isEqualTo(20);
        assertThat(rows(get("hoa.malam", link(first, "/deadlines\\?list=late&amp;after=\\d+_\\d+"))))
                .isEqualTo(1);
    }

    private void sweptAt(String moment) {
        town.itIs(moment);
        sweep.sweep();
    }

    private void read(String officer) {
        assertThat(web.post()
                        .uri("/notices/readings")
                        .param("notices", Long.toString(told.newest("tuan.huyen")))
                        .with(As.officer(officer))
                        .with(csrf())
                        .exchange())
                .hasStatus(303);
    }

    private Asked asked() {
        return new Asked(code, dossiers.get(code).version(), "Trưng cầu giám định");
    }

    private MvcTestResult get(String officer, String path) {
        return web.get().uri(path).with(As.officer(officer)).exchange();
    }

    private static long rows(MvcTestResult page) {
        return found(page, "<a class=\"code\"").count();
    }

    private static String link(MvcTestResult page, String pattern) {
        return found(page, pattern).findFirst().orElseThrow().replace("&amp;", "&");
    }

    private static Stream<String> found(MvcTestResult page, String pattern) {
        try {
            var text = page.getResponse().getContentAsString();
            return Pattern.compile(pattern).matcher(text).results().map(it -> it.group());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
