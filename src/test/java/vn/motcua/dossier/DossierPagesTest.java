package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.RouteTemplate;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Words;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class DossierPagesTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierSearch search;

    @Autowired
    List<DossierPanel> panels;

    @Autowired
    Pages pages;

    @Autowired
    Catalogue catalogue;

    @Autowired
    LegalClock clock;

    @Autowired
    VerifyCommand verify;

    @Autowired
    Town town;

    @Test
    void aDossierIsFoundByNameWithoutDiacriticsNumberTelephoneCodeAndDay() {
        var code = accept(Applications.HUONG);
        accept(new Person(RequesterKind.INDIVIDUAL, "Mang Thị Sáu", "260999888", null, null, null));
        for (var words : List.of(
                "dang thi huong",
                "Thị Hường",
                "HUO",
                "260123456",
                "260 123 456",
                "0623.865.001",
                code.value(),
                "HTB.01-110701-0001")) assertThat(found(words)).as(words).containsExactly(code);
        assertThat(found("01/07/2011")).hasSize(2);
        assertThat(found("HTB.01-110701")).hasSize(2);
        assertThat(found("02/07/2011")).isEmpty();
        assertThat(found("hường thị")).isEmpty();
        assertThat(found("%_\\'; --")).isEmpty();
    }

    @Test
    void aForeignAgencyFindsNothingUntilItTakesPart() {
        var code = accept(Applications.HUONG);
        var lien = town.officer("lien.hamtri");
        assertThat(found("huong", lien)).isEmpty();
        assertThat(found("", lien)).isEmpty();
        dossiers.admit(code, "HTB.02", clock.instant());
        assertThat(found("huong", lien)).containsExactly(code);
        assertThat(found("", lien)).containsExactly(code);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (int i = 0; i < 7; i++) accept(Applications.HUONG);
        for (var words : List.of("", "huong", "HTB.01-110701")) {
            var seen = new java.util.ArrayList<DossierCode>();
            String after = null;
            do {
                var slice = search.page(new DossierFilter(words, null, null, null, after), 3, lan());
                slice.items().forEach(it -> seen.add(it.code()));
                after = slice.next();
            } while (after != null);
            assertThat(seen).as(words).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFilterLeavesOutWhatDoesNotFit() {
        var code = accept(Applications.HUONG);
        dossiers.transferred(
                accept(Applications.HUONG), lan(), clock.instant(), Fact.of("route.step-completed", Map.of()));
        var accepted = new DossierFilter(null, Status.ACCEPTED, null, null, null);
        assertThat(search.page(accepted, 20, lan()).items())
                .extracting(DossierRow::code)
                .containsExactly(code);
    }

    @Test
    void everyBlockOfThePageIsDrawn() {
        var code = accept(Applications.HUONG);
        var html = new StringBuilder();
        for (var panel : panels)
            panel.of(dossiers.get(code), lan())
                    .filter(it -> it.template().startsWith("dossier/"))
                    .ifPresent(it -> html.append(pages.text(it.template(), it.page())));
        assertThat(html)
                .contains("Đặng Thị Hường", "260123456", "ngày làm việc", "Nhận hồ sơ, hẹn trả", "Nguyễn Thị Lan");
    }

    @Test
    void theTimelineSpeaksPlainly() {
        var entry = new TimelineEntry(
                1,
                clock.instant(),
                clock.instant(),
                "lan",
                "HTB.01",
                DossierFacts.RESOLVED,
                java.util.Map.of("outcome", "REFUSED"),
                "",
                "");
        assertThat(FactWords.of(entry, java.util.Map.of(), new RouteTemplate(List.of(), List.of())))
                .startsWith("Đã có kết quả: từ chối giải quyết");
        assertThat(Words.t("dossier.outcome.REFUSED")).isEqualTo("từ chối giải quyết");
    }

    @Test
    void verifyProvesWhatStandsAndNamesWhatIsNotThere() {
        var code = accept(Applications.HUONG);
        assertThat(verify.all().broken()).isEmpty();
        assertThat(verify.run(List.of())).isEqualTo(2);
        assertThat(verify.run(List.of("x"))).isEqualTo(2);
        assertThat(code.value()).startsWith("HTB.01");
    }

    @Test
    void slackIsSaidInWorkingTime() {
        var office =
                dossiers.promise(catalogue.inForce("H7", town.today()).orElseThrow(), null, "HTB.01", clock.instant());
        assertThat(office.dueAt()).isAfter(clock.instant());
        assertThat(new Slack(Slack.State.TIME_LEFT, 1_000).words()).isEqualTo("còn 2 ngày");
        assertThat(new Slack(Slack.State.LATE, -200).words()).isEqualTo("quá 3 giờ");
        assertThat(LocalDate.of(2011, 7, 1)).isEqualTo(town.today());
    }

    private DossierCode accept(Person requester) {
        var acceptance = Applications.of(catalogue, town, requester, "", null);
        return granted(dossiers.accept(acceptance, lan())).code();
    }

    private List<DossierCode> found(String words) {
        return found(words, lan());
    }

    private List<DossierCode> found(String words, Actor viewer) {
        return search.page(new DossierFilter(words, null, null, null, null), 20, viewer).items().stream()
                .map(DossierRow::code)
                .toList();
    }

    private Actor lan() {
        return town.officer("lan.malam");
    }
}
