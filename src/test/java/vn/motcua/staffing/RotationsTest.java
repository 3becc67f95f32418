package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.identity.As;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refused;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Everybody of the pilot has held their post since 01/01/2010; three years later most change it (NĐ 158/2007). */
@RoomTest
class RotationsTest {

    private static final String LAN = "lan.malam HTB.01/MC RECEPTIONIST";
    private static final RotationPages.Asked ALL = new RotationPages.Asked(true, 0, "", "");
    private static final String BASIS = "KH 02/KH-UBND ngày 01/06/2012";

    @Autowired
    Town town;

    @Autowired
    Rotations rotations;

    @Autowired
    RotationPages pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aYearAheadTheListSaysWhoReachesTheTermAndNotBefore() {
        assertThat(due("quan.malam")).isEmpty();
        town.itIs("2012-01-02T08:00");
        assertThat(due("quan.malam"))
                .contains("lan.malam 2013-01-01 SOON", "thao.malam 2013-01-01 SOON")
                .noneMatch(it -> it.contains("hung.malam"));
        town.itIs("2013-01-01T08:00");
        assertThat(due("quan.malam")).contains("lan.malam 2013-01-01 PAST");
    }

    @Test
    void aPostGivenAnewWithoutABreakIsTheSamePost() {
        town.itIs("2012-06-01T08:00");
        sql.sql("UPDATE identity.assignment SET valid_to = '2011-01-01' WHERE username IN ('lan.malam', 'minh.malam')")
                .update();
        sql.sql("""
            INSERT INTO identity.assignment (username, unit, role, valid_from, basis)
            VALUES ('lan.malam', 'HTB.01/MC', 'RECEPTIONIST', '2011-01-01', 'QĐ 1'),
                   ('minh.malam', 'HTB.01/MC', 'RECEPTIONIST', '2011-02-01', 'QĐ 2')
            """).update();
        assertThat(due("quan.malam"))
                .contains("lan.malam 2013-01-01 SOON")
                .noneMatch(it -> it.startsWith("minh.malam"));
    }

    @Test
    void whoLooksAfterThePeoplePlansItAndTheLeaderSeesIt() {
        town.itIs("2012-06-01T08:00");
        assertThat(mvc.post()
                        .uri("/rotations")
                        .with(As.officer("quan.malam"))
                        .with(csrf())
                        .param("post", LAN)
                        .param("plannedOn", "2013-01-02")
                        .param("successor", "thao.malam")
                        .param("basis", BASIS))
                .hasStatus(303);
        assertThat(mvc.get().uri("/rotations").with(As.officer("hung.malam")))
                .hasStatusOk()
                .bodyText()
                .contains("02/01/2013", "Kế nhiệm: ", BASIS)
                .doesNotContain("Bỏ kế hoạch");
        assertThat(mvc.post().uri("/rotations").with(As.officer("hung.malam")).with(csrf()))
                .hasStatus(403);
        rotations.drop(RotationForm.Post.parse(LAN), town.officer("quan.malam"));
        assertThat(sql.sql("SELECT count(*) FROM staffing.rotation")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aPlanEndsWithThePostItIsFor() {
        town.itIs("2012-06-01T08:00");
        assertThat(plan(LAN, "2013-01-02", "", town.officer("quan.malam"))).isEmpty();
        sql.sql("UPDATE identity.assignment SET valid_to = '2012-07-01' WHERE username = 'lan.malam'")
                .update();
        sql.sql("""
            INSERT INTO identity.assignment (username, unit, role, valid_from, basis)
            VALUES ('lan.malam', 'HTB.01/MC', 'RECEPTIONIST', '2012-08-01', 'QĐ 3')
            """).update();
        town.itIs("2012-08-02T08:00");
        assertThat(pages.page(town.officer("quan.malam"), ALL, RotationForm.EMPTY, List.of())
                        .lines())
                .filteredOn(it -> it.row().username().equals("lan.malam"))
                .extracting(it -> it.row().plan())
                .containsOnlyNulls();
    }

    @Test
    void theWholeDistrictIsReadPageByPage() {
        var quang = town.officer("quang.huyen");
        var read = new ArrayList<String>();
        for (var at = ALL; ; at = at.next()) {
            var page = pages.page(quang, at, RotationForm.EMPTY, List.of());
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(RotationPages.ROWS);
            page.lines().forEach(it -> read.add(it.key().toString()));
            if (page.next() == null) break;
            assertThat(page.next()).isEqualTo(at.next().address());
        }
        assertThat(read).hasSizeGreaterThan(RotationPages.ROWS).doesNotHaveDuplicates();
    }

    /** Quang looks after nineteen agencies: the form lists one post, and the people beside it or those sought. */
    @Test
    void theFormIsForOnePostAndListsWhoIsNearOrSought() {
        var quang = town.officer("quang.huyen");
        assertThat(pages.page(quang, ALL, RotationForm.EMPTY, List.of()))
                .satisfies(it -> assertThat(it.choices()).isEmpty())
                .satisfies(it -> assertThat(it.successors()).isEmpty());
        var typed = new RotationForm(LAN, null, null, null);
        var near = pages.page(quang, ALL, typed, List.of());
        assertThat(near.choices()).extracting(Choice::value).containsExactly(LAN);
        assertThat(near.successors())
                .extracting(Choice::value)
                .contains("thao.malam")
                .doesNotContain("lan.malam", "mai.huyen");
        var sought = pages.page(quang, new RotationPages.Asked(true, 0, "Ma Lâm", "phan thi mai"), typed, List.of());
        assertThat(sought.successors()).extracting(Choice::value).contains("mai.huyen");
        assertThat(sought.lines()).allMatch(it -> it.row().agency().equals("HTB.01"));
    }

    @Test
    void aForeignPostAPastDayAndOneselfAreRefused() {
        town.itIs("2012-06-01T08:00");
        var quan = town.officer("quan.malam");
        assertThat(plan("an.huyen HTB/TNMT SPECIALIST", "2013-01-02", "", quan))
                .containsExactly("staffing.rotation.post");
        assertThat(plan(LAN, "2012-05-31", "lan.malam", quan))
                .containsExactly("staffing.rotation.day", "staffing.rotation.no-successor");
        assertThat(plan(LAN, "", "", quan)).containsExactly("identity.post.no-day");
    }

    private List<String> due(String viewer) {
        return pages
                .page(town.officer(viewer), RotationPages.Asked.FIRST, RotationForm.EMPTY, List.of())
                .lines()
                .stream()
                .map(it -> it.row().username() + " " + it.reached() + " " + it.when())
                .toList();
    }

    private List<String> plan(String post, String on, String successor, Actor by) {
        var day = on.isEmpty() ? null : LocalDate.parse(on);
        var wish = new RotationForm.Wish(RotationForm.Post.parse(post), day, successor, BASIS);
        Decision<String> decision = rotations.plan(wish, by);
        return decision instanceof Refused<String>(var reasons)
                ? reasons.stream().map(it -> it.key()).toList()
                : List.of();
    }
}
