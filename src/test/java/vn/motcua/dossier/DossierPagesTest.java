package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import java.util.List;
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

    @Test
    void aStepHasNoMoreTimeLeftThanItsDossier() {
        var whole = new Slack(Slack.State.TIME_LEFT, 3 * 480);
        assertThat(new Slack(Slack.State.TIME_LEFT, 4 * 480).within(whole)).isEqualTo(whole);
        assertThat(new Slack(Slack.State.TIME_LEFT, 60).within(whole).words()).isEqualTo("còn 1 giờ");
        assertThat(new Slack(Slack.State.LATE, -60).within(whole).words()).isEqualTo("quá 1 giờ");
        var late = new Slack(Slack.State.LATE, -60);
        assertThat(new Slack(Slack.State.TIME_LEFT, 60).within(late).words()).isEqualTo("còn 1 giờ");
    }

    private DossierCode accept(Person requester) {
        var acceptance = Applications.of(catalogue, town, requester, "", null);
        return granted(dossiers.accept(acceptance, lan())).code();
    }

    private Actor lan() {
        return town.officer("lan.malam");
    }
}
