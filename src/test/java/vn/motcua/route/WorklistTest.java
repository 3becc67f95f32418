package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOut;
import vn.motcua.kernel.Granted;
import vn.motcua.route.Worklist.Tab;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Ways;

/** The lists of Ma Lâm's desk: by due moment, what is done, what lies there for its citizen. */
@RoomTest
@Import({Errand.class, Offers.class})
class WorklistTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    WorklistQuery open;

    @Autowired
    EndedQuery ended;

    @Autowired
    UncollectedQuery uncollected;

    @Autowired
    WorklistHeads heads;

    @Autowired
    JdbcClient sql;

    @Test
    void whatIsDueFirstIsTheFirstOfTheDayAndTheMostLate() {
        var first = errand.brought("H7");
        town.timePasses(Duration.ofMinutes(20));
        var second = errand.brought("H7");
        routes.claim(errand.step(first), town.officer("lan.malam"));
        town.timePasses(Duration.ofMinutes(20));
        var third = errand.brought("H7");
        assertThat(onePerPage(Tab.TODAY)).containsExactly(first.value(), second.value(), third.value());
        assertThat(onePerPage(Tab.LATE)).isEmpty();
        town.timePasses(Duration.ofMinutes(45));
        assertThat(onePerPage(Tab.LATE)).containsExactly(first.value(), second.value());
        assertThat(onePerPage(Tab.TODAY)).containsExactly(third.value());
    }

    @Test
    void whatFallsDueWhileTheDayIsReadIsLateAndNotOfTheDay() {
        errand.brought("H7");
        town.timePasses(Duration.ofMinutes(20));
        var second = errand.brought("H7");
        var before = new Worklist.After(town.now(), 0);
        town.timePasses(Duration.ofMinutes(45));
        var rows = open.page(list("lan.malam", Tab.TODAY, before, 20), town.now(), heads.dayEnd());
        assertThat(rows.items()).extracting(WorklistQuery.Row::code).containsExactly(second.value());
    }

    @Test
    void aFullPageLeadsOnOnlyWhenThereIsMoreAndALaterOneLeadsBack() {
        for (int i = 0; i < 20; i++) errand.brought("H7");
        var lan = new WorkBrowser(web, "lan.malam");
        assertThat(lan.get("/worklist")).bodyText().doesNotContain("Trang sau", "Về trang đầu");
        var last = errand.brought("H7");
        assertThat(lan.get("/worklist")).bodyText().contains("Trang sau").doesNotContain(last.value());
        var next = open.page(list("lan.malam", Tab.WAITING, null, 20), town.now(), heads.dayEnd())
                .next();
        assertThat(lan.get("/worklist?tab=WAITING&after=" + next))
                .bodyText()
                .contains(last.value(), "href=\"/worklist?tab=WAITING\"", "Về trang đầu")
                .doesNotContain("Trang sau");
    }

    @Test
    void anUnreadablePageIsTheFirst() {
        var code = errand.brought("H7");
        var lan = new WorkBrowser(web, "lan.malam");
        for (var after : List.of("x", "-1_2", "99999999999999999999_1", "1_", "1_%00", "1_a'b"))
            assertThat(lan.get("/worklist?tab=WAITING&after=" + after))
                    .hasStatusOk()
                    .bodyText()
                    .contains(code.value());
    }

    @Test
    void whatLanHasDoneStandsInHerListAloneNewestFirst() {
        var first = errand.brought("H7");
        var second = errand.brought("S1");
        errand.goes(first, "lan.malam pass-on");
        town.timePasses(Duration.ofMinutes(1));
        errand.goes(second, "lan.malam pass-on");
        assertThat(doneBy("lan.malam")).containsExactly(second.value(), first.value());
        assertThat(doneBy("minh.malam")).isEmpty();
        assertThat(new WorkBrowser(web, "lan.malam").get("/worklist?tab=DONE"))
                .hasStatusOk()
                .bodyText()
                .contains("/dossiers/" + first, "Chuyển hồ sơ", "07:30 01/07/2011");
        assertThat(new WorkBrowser(web, "minh.malam").get("/worklist?tab=DONE"))
                .bodyText()
                .contains("Bạn chưa xong bước nào");
    }

    @Test
    void anEmptyLaterPageDoesNotSayThatLanHasDoneNothing() {
        errand.goes(errand.brought("H7"), "lan.malam pass-on");
        assertThat(new WorkBrowser(web, "lan.malam").get("/worklist?tab=DONE&after=1_1"))
                .bodyText()
                .contains("Không có việc nào ở đây", "Về trang đầu")
                .doesNotContain("Bạn chưa xong bước nào");
    }

    @Test
    void anAcceptedHandOverIsDoneByWhoAcceptedIt() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "mai.huyen accept");
        assertThat(new WorkBrowser(web, "mai.huyen").get("/worklist?tab=DONE"))
                .bodyText()
                .contains(code.value(), "Chuyển hồ sơ liên thông", "đã nhận");
    }

    @Test
    void whatTheAgencyMayNoLongerSeeIsNotInTheListOfWhatWasDone() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on");
        sql.sql("UPDATE dossier.party SET until = since WHERE code = :code")
                .param("code", code.value())
                .update();
        assertThat(doneBy("lan.malam")).isEmpty();
    }

    @Test
    void aResultLiesAtTheDeskThatReceivedUntilItsCitizenComes() {
        var code = errand.brought("H7");
        assertThat(awaiting("lan.malam")).isEmpty();
        errand.goes(code, Ways.H7);
        assertThat(awaiting("lan.malam")).containsExactly(code.value());
        assertThat(awaiting("mai.huyen")).isEmpty();
        var lan = new WorkBrowser(web, "lan.malam");
        assertThat(lan.get("/worklist?tab=AWAITING"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/dossiers/" + code,
                        "Nguyễn Văn An",
                        "đồng ý giải quyết",
                        "Chờ công dân <span class=\"count\">1");
        var card = dossiers.get(code);
        assertThat(dossiers.handOut(
                        new HandOut(code, card.version(), "Nguyễn Văn An", "260123456", ""), town.officer("lan.malam")))
                .isInstanceOf(Granted.class);
        assertThat(lan.get("/worklist?tab=AWAITING")).bodyText().contains("Không có kết quả nào đang chờ");
    }

    @Test
    void whoHandsNothingOutHasNoListOfWhatAwaitsCitizens() {
        var hung = new WorkBrowser(web, "hung.malam");
        assertThat(hung.get("/worklist?tab=AWAITING"))
                .hasStatusOk()
                .bodyText()
                .contains("Mới")
                .doesNotContain("Chờ công dân");
    }

    private List<String> onePerPage(Tab tab) {
        var found = new ArrayList<String>();
        Worklist.After after = null;
        do {
            var page = open.page(list("lan.malam", tab, after, 1), town.now(), heads.dayEnd());
            page.items().forEach(row -> found.add(row.code()));
            after = Worklist.After.parse(page.next());
        } while (after != null);
        return found;
    }

    private List<String> doneBy(String officer) {
        return ended.page(list(officer, Tab.DONE, null, 20), town.now(), heads.dayEnd()).items().stream()
                .map(EndedQuery.Row::code)
                .toList();
    }

    private List<String> awaiting(String officer) {
        return uncollected.page(list(officer, Tab.AWAITING, null, 20), town.now(), heads.dayEnd()).items().stream()
                .map(UncollectedQuery.Row::code)
                .toList();
    }

    private Worklist list(String officer, Tab tab, Worklist.@Nullable After after, int limit) {
        return new Worklist(town.officer(officer), tab, null, after, limit);
    }
}
