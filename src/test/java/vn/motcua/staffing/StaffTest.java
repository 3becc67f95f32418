package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.identity.Appointing;
import vn.motcua.identity.As;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Routes;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Quân looks after Ma Lâm's accounts, Quang after the district's and all below. */
@RoomTest
@Import({Errand.class, Offers.class})
class StaffTest {

    private static final String BASIS = "QĐ 45/QĐ-UBND ngày 30/06/2011";
    private static final LocalDate PILOT = LocalDate.of(2010, 1, 1);

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Posts posts;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aPostIsGivenFromADayOnAndCountsThenAtOnce() {
        assertThat(appoint("loc.malam", "HTB.01/MC", "RECEPTIONIST", "2011-07-04", null, "quan.malam"))
                .isEqualTo("granted");
        assertThat(mvc.get().uri("/counter").with(As.officer("loc.malam"))).hasStatus(403);
        town.itIs("2011-07-04T07:30");
        assertThat(mvc.get().uri("/counter").with(As.officer("loc.malam"))).hasStatusOk();
    }

    @Test
    void overlappingUnknownForeignOrUnfoundedIsRefused() {
        assertThat(appoint("lan.malam", "HTB.01/MC", "RECEPTIONIST", "2011-07-04", null, "quan.malam"))
                .isEqualTo("identity.post.overlaps");
        assertThat(appoint("nobody", "HTB.01/MC", "RECEPTIONIST", "2011-07-04", null, "quan.malam"))
                .isEqualTo("identity.post.unknown-account");
        assertThat(appoint("loc.malam", "HTB/MC", "RECEPTIONIST", "2011-07-04", null, "quan.malam"))
                .isEqualTo("identity.post.unknown-unit");
        assertThat(appoint("loc.malam", "HTB.01/MC", "KING", "2011-07-04", null, "quan.malam"))
                .isEqualTo("identity.post.unknown-role");
        assertThat(appoint("loc.malam", "HTB.01/MC", "RECEPTIONIST", "2011-07-04", "2011-07-03", "quan.malam"))
                .isEqualTo("identity.post.ends-before");
        assertThat(appoint("loc.malam", "HTB.01/LD", "APPROVER", "2011-07-04", null, "quan.malam"))
                .isEqualTo("identity.post.no-rank");
    }

    @Test
    void anotherAgencysOfficerIsSecondedToTheDeskForATimeAndKeepsThePostAtHome() {
        assertThat(second("thao.malam", "HTB/TP", null)).isEqualTo("identity.post.seconded-to-desk");
        assertThat(second("thao.malam", "HTB/MC", null)).isEqualTo("identity.post.seconded-until");
        assertThat(second("an.huyen", "HTB/MC", "2011-09-30")).isEqualTo("identity.post.not-of-home");
        assertThat(second("thao.malam", "HTB/MC", "2011-09-30")).isEqualTo("granted");
        var thao = town.officer("thao.malam");
        assertThat(thao.holds("HTB/MC", "RECEPTIONIST")).isTrue();
        assertThat(thao.holds("HTB.01/TP", "COMMUNE_OFFICER")).isTrue();
        town.itIs("2011-10-01T08:00");
        assertThat(town.officer("thao.malam").holds("HTB/MC", "RECEPTIONIST")).isFalse();
    }

    @Test
    void theLastHolderDoesNotLeaveWhileWorkWaitsOrWillCome() {
        var code = errand.brought("H7");
        assertThat(end("thao.malam", "HTB.01/TP", "COMMUNE_OFFICER", "2011-06-30", "", "quan.malam"))
                .isEqualTo("staffing.nobody.comes");
        errand.goes(code, "lan.malam pass-on");
        assertThat(end("thao.malam", "HTB.01/TP", "COMMUNE_OFFICER", "2011-06-30", "", "quan.malam"))
                .isEqualTo("staffing.nobody.waits");
        assertThat(appoint("loc.malam", "HTB.01/TP", "COMMUNE_OFFICER", "2011-07-01", null, "quan.malam"))
                .isEqualTo("granted");
        assertThat(end("thao.malam", "HTB.01/TP", "COMMUNE_OFFICER", "2011-06-30", "", "quan.malam"))
                .isEqualTo("granted");
        assertThat(town.officer("thao.malam").duties()).isEmpty();
    }

    @Test
    void whoHoldsWorkHandsItOverInTheSameAct() {
        var code = errand.brought("H7");
        routes.claim(errand.step(code), town.officer("lan.malam"));
        assertThat(end("lan.malam", "HTB.01/MC", "RECEPTIONIST", "2011-06-30", "", "quan.malam"))
                .isEqualTo("staffing.end.holds");
        assertThat(end("lan.malam", "HTB.01/MC", "RECEPTIONIST", "2011-06-30", "thao.malam", "quan.malam"))
                .isEqualTo("staffing.handover.no-colleague");
        assertThat(end("lan.malam", "HTB.01/MC", "RECEPTIONIST", "2011-06-30", "minh.malam", "quan.malam"))
                .isEqualTo("granted");
        errand.goes(code, "minh.malam pass-on");
    }

    @Test
    void anAccountIsClosedWithEverythingGivenBackAndTheTimelinesHold() {
        var first = errand.brought("H7");
        var second = errand.brought("H7");
        routes.claim(errand.step(first), town.officer("lan.malam"));
        routes.claim(errand.step(second), town.officer("lan.malam"));
        var quan = town.officer("quan.malam");
        assertThat(refused(staff.close("lan.malam", BASIS, new Release(""), quan)))
                .isEqualTo("staffing.close.holds");
        assertThat(staff.close("lan.malam", BASIS, new Release(Release.POST), quan))
                .isInstanceOf(Granted.class);
        assertThat(mvc.get().uri("/worklist").with(As.officer("lan.malam"))).hasStatus(303);
        errand.goes(first, "minh.malam pass-on");
        errand.goes(second, "hoa.malam pass-on");
        assertThat(kinds(first.value())).contains("route.step-released");
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldThatThePostHasChanged() {
        var key = new Posts.Key("loc.malam", "HTB.01/DC", "OPINION_GIVER", PILOT, "2025-06-30");
        var quan = town.officer("quan.malam");
        assertThat(staff.end(key, LocalDate.of(2011, 7, 31), BASIS, new Release(""), quan))
                .isInstanceOf(Granted.class);
        assertThatThrownBy(() -> staff.end(key, LocalDate.of(2011, 8, 31), BASIS, new Release(""), quan))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() ->
                        staff.end(key, LocalDate.of(2011, 8, 31), BASIS, new Release(""), town.officer("lan.malam")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNewOfficerSetsAPasswordWithACodeThatWorksOnce() {
        var made = mvc.post()
                .uri("/staff")
                .with(As.officer("quan.malam"))
                .with(csrf())
                .param("username", "hien.malam")
                .param("name", "Trần Thị Hiền")
                .exchange();
        assertThat(made).hasStatusOk().bodyText().contains("Trần Thị Hiền");
        var code = text(made).replaceAll("(?s).*<code>([A-Z0-9]{4}(?:-[A-Z0-9]{4}){3})</code>.*", "$1");
        assertThat(set("hien.malam", "AAAA-BBBB-CCCC-DDDD")).isEqualTo(422);
        assertThat(set("hien.malam", code.toLowerCase(java.util.Locale.ROOT))).isEqualTo(303);
        assertThat(set("hien.malam", code)).isEqualTo(422);
        assertThat(sql.sql("SELECT encode(hash, 'hex') FROM identity.setup_code WHERE username = 'hien.malam'")
                        .query(String.class)
                        .single())
                .doesNotContain(code);
    }

    @Test
    void theTownshipsAdministratorSeesNobodyOfTheDistrict() {
        assertThat(mvc.get().uri("/staff/an.huyen").with(As.officer("quan.malam")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/staff/lan.malam").with(As.officer("quang.huyen")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/staff/lan.malam").with(As.officer("lan.malam")))
                .hasStatus(403);
    }

    @Test
    void whatWasTypedStandsBesideWhatIsWrong() {
        assertThat(mvc.post()
                        .uri("/staff/loc.malam/posts")
                        .with(As.officer("quan.malam"))
                        .with(csrf())
                        .param("unit", "HTB.01/MC")
                        .param("role", "RECEPTIONIST")
                        .param("firstDay", "hôm nay")
                        .param("basis", BASIS))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày chưa đúng", BASIS, "value=\"HTB.01/MC\" selected");
    }

    private int set(String username, String code) {
        return mvc.post()
                .uri("/sign-in/first")
                .with(csrf())
                .param("username", username)
                .param("code", code)
                .param("fresh", "mot mat khau that dai")
                .param("repeated", "mot mat khau that dai")
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private java.util.List<String> kinds(String code) {
        return sql.sql("SELECT kind FROM dossier.fact WHERE code = :code ORDER BY seq")
                .param("code", code)
                .query(String.class)
                .list();
    }

    private String appoint(String who, String unit, String role, String from, @Nullable String to, String by) {
        return appoint(who, unit, role, from, to, Appointing.Position.PLAIN, by);
    }

    private String second(String who, String unit, @Nullable String to) {
        var position = new Appointing.Position("", "", "HTB.01");
        return appoint(who, unit, "RECEPTIONIST", "2011-07-01", to, position, "quang.huyen");
    }

    private String appoint(
            String who, String unit, String role, String from, @Nullable String to, Appointing.Position as, String by) {
        var wish = new Appointing(
                who, unit, role, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), false, BASIS, as);
        return refused(posts.appoint(wish, town.officer(by)));
    }

    private String end(String who, String unit, String role, String last, String to, String by) {
        var key = new Posts.Key(who, unit, role, PILOT, "2025-06-30");
        return refused(staff.end(key, LocalDate.parse(last), BASIS, new Release(to), town.officer(by)));
    }

    private static String refused(@Nullable Decision<?> decision) {
        return decision instanceof Refused<?>(var reasons) ? reasons.getFirst().key() : "granted";
    }
}
