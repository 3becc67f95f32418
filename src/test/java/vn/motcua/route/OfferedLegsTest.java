package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.catalogue.InventedProcedures;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Status;
import vn.motcua.interlink.HandedOver;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Legs beside others are offered like any hand-over: accepted, declined with a reason, or taken back. */
@RoomTest
@Import({Besides.class, Offers.class, ClockActs.class})
class OfferedLegsTest {

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    ClockActs acts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Trails trails;

    @Autowired
    Handovers handovers;

    @Autowired
    Offers offers;

    @Autowired
    SilenceSweep sweep;

    @Autowired
    WhereItStands lists;

    @Autowired
    DataSource dataSource;

    @BeforeEach
    void aTuesdayOf2013() {
        town.itIs("2013-05-14T08:00");
    }

    @Test
    void untilTheAgencyAcceptsTheMinutesAreOfWhoSentIt() {
        var code = asked(InventedProcedures.TOGETHER);
        town.timePasses(Duration.ofMinutes(40));
        besides.goes(code, "dao.thue tax accept");
        town.timePasses(Duration.ofMinutes(25));
        besides.goes(code, "dao.thue tax answer");
        assertThat(trails.of(code).stream().filter(it -> it.leg() == 3))
                .extracting(it -> it.post().agency() + " " + it.end().outcome() + " "
                        + it.end().minutes())
                .containsExactly("HTB.01 ACCEPTED 40", "HTBT answer 25");
        assertThat(trails.legs(code).get(2).agency()).isEqualTo("HTBT");
    }

    @Test
    void anAgencySeesWhatItIsOfferedAndAnswersOnlyItsOwn() {
        var code = asked(InventedProcedures.TOGETHER);
        assertThat(dossiers.find(code, town.officer("dao.thue"))).isPresent();
        assertThat(besides.does(code, "dao.thue tax answer")).isInstanceOf(Refused.class);
        var district = offers.at(besides.open(code, "district-desk"));
        assertThatThrownBy(() -> handovers.accept(district, town.officer("dao.thue")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsDeclinedIsAtTheUnitThatWaitsAndIsSentAgain() {
        var code = asked(InventedProcedures.TOGETHER);
        town.timePasses(Duration.ofMinutes(30));
        besides.goes(code, "dao.thue tax decline");
        assertThat(lists.of(town.officer("thao.malam")))
                .containsExactlyInAnyOrder("WAITING " + code, "SENT " + code, "SENT " + code);
        assertThat(lists.of(town.officer("dao.thue"))).isEmpty();
        town.timePasses(Duration.ofMinutes(10));
        besides.goes(code, "thao.malam tax SENT_AGAIN", "dao.thue tax accept", "dao.thue tax answer");
        assertThat(trails.of(code).stream().filter(it -> it.leg() == 3))
                .extracting(it ->
                        it.post().agency() + " " + it.kind() + " " + it.end().outcome())
                .containsExactly(
                        "HTB.01 HANDOVER DECLINED",
                        "HTB.01 RESEND SENT_AGAIN",
                        "HTB.01 HANDOVER ACCEPTED",
                        "HTBT WORK answer");
        besides.goes(
                code, "mai.huyen district-desk accept", "mai.huyen district-desk pass-on", "quynh.huyen check agree");
        finished(code);
    }

    @Test
    void whatIsTakenBackIsSentAgain() {
        var code = asked(InventedProcedures.TOGETHER);
        besides.goes(code, "thao.malam tax take-back");
        assertThatThrownBy(() -> besides.does(code, "dao.thue tax answer"))
                .as("it is the commune's")
                .isInstanceOf(NotFound.class);
        besides.goes(code, "thao.malam tax SENT_AGAIN", "dao.thue tax accept");
    }

    @Test
    void whereDataArePushedTheAgencyHasItAtOnce() {
        var code = asked(InventedProcedures.DIRECT);
        assertThat(handovers.of(code)).isEmpty();
        assertThat(lists.of(town.officer("dao.thue"))).containsExactly("WAITING " + code);
        besides.goes(code, "dao.thue tax answer", "mai.huyen district-desk pass-on", "quynh.huyen check agree");
        finished(code);
    }

    @Test
    void silenceOfWhoHasNotEvenAcceptedIsConsentAndTheOfferLapses() {
        var code = asked(InventedProcedures.SILENT);
        var tax = offers.at(besides.open(code, "tax"));
        town.itIs("2013-05-15T17:30");
        assertThat(handovers.accept(tax, town.officer("dao.thue")))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reasons().toString()).contains("route.complete.agreed"));
        assertThat(sweep.sweep()).isEqualTo(1);
        besides.holds(code);
        assertThat(answers(code)).containsExactly("open", "LAPSED");
        assertThatThrownBy(() -> handovers.accept(tax, town.officer("dao.thue")))
                .isInstanceOfSatisfying(
                        Stale.class, it -> assertThat(it.reason().key()).isEqualTo("interlink.answered.LAPSED"));
        besides.goes(
                code, "mai.huyen district-desk accept", "mai.huyen district-desk pass-on", "quynh.huyen check agree");
        finished(code);
    }

    @Test
    void whoHasDeclinedHasNotKeptSilent() {
        var code = asked(InventedProcedures.SILENT);
        besides.goes(code, "dao.thue tax decline");
        town.itIs("2013-05-16T08:00");
        assertThat(sweep.sweep()).isZero();
        besides.goes(code, "thao.malam tax SENT_AGAIN");
        assertThat(sweep.sweep()).isZero();
        besides.goes(code, "dao.thue tax accept", "dao.thue tax answer");
    }

    @Test
    void whenTheLeadHasEndedWhatIsStillOnTheWayIsNotNeeded() {
        var code = led();
        besides.goes(code, "quynh.huyen check agree");
        assertThat(answers(code)).containsExactly("ACCEPTED", "LAPSED");
        finished(code);
    }

    @Test
    void whenTheLeadHasEndedNobodySendsAgainWhatCameBack() {
        var code = led();
        besides.goes(code, "dao.thue tax decline", "quynh.huyen check agree");
        assertThat(lists.of(town.officer("thao.malam"))).isEmpty();
        assertThat(answers(code)).containsExactly("ACCEPTED", "DECLINED");
        finished(code);
    }

    @Test
    void aPauseStopsWhatIsOnTheWayAndWhatCameBack() {
        var code = asked(InventedProcedures.TOGETHER);
        besides.goes(code, "dao.thue tax decline");
        acts.ask(code, "lan.malam");
        besides.holds(code);
        assertThat(besides.does(code, "mai.huyen district-desk accept")).isInstanceOf(Refused.class);
        assertThat(besides.does(code, "thao.malam tax SENT_AGAIN")).isInstanceOf(Refused.class);
        town.itIs("2013-05-15T08:00");
        acts.answer(code, "lan.malam");
        besides.goes(code, "mai.huyen district-desk accept", "thao.malam tax SENT_AGAIN", "dao.thue tax accept");
    }

    @Test
    void aWithdrawalEndsWhatIsOnTheWayAndWhatCameBack() {
        var code = asked(InventedProcedures.TOGETHER);
        besides.goes(code, "dao.thue tax decline");
        acts.withdraw(code, "lan.malam");
        besides.holds(code);
        assertThat(trails.legs(code)).noneMatch(LegTime::isOpen);
        assertThat(answers(code)).containsExactly("WITHDRAWN", "DECLINED");
    }

    @Test
    void everyAnswerStaysInTheBudget() {
        var code = asked(InventedProcedures.TOGETHER);
        for (var act : new String[] {
            "dao.thue tax decline",
            "thao.malam tax SENT_AGAIN",
            "thao.malam tax take-back",
            "thao.malam tax SENT_AGAIN",
            "dao.thue tax accept"
        }) {
            var sent = Recorded.statements(
                    dataSource, () -> assertThat(besides.does(code, act)).isInstanceOf(Granted.class));
            // Before the verb four are the helper's: what is open, the offer, the account and its posts.
            assertThat(sent).as(act + "\n" + String.join("\n", sent)).hasSizeLessThanOrEqualTo(4 + 9);
            besides.holds(code);
        }
    }

    private DossierCode asked(String family) {
        var code = besides.broughtTo(Town.DESK_OF_MA_LAM, "lan.malam", family);
        besides.goes(code, "lan.malam desk pass-on", "thao.malam officer ask");
        return code;
    }

    /** The lead has accepted and is about to end, while the tax office has not answered. */
    private DossierCode led() {
        var code = asked(InventedProcedures.LED);
        besides.goes(code, "mai.huyen district-desk accept", "mai.huyen district-desk pass-on");
        return code;
    }

    private List<String> answers(DossierCode code) {
        return handovers.of(code).stream()
                .map(HandedOver::answer)
                .map(it -> it == null ? "open" : it.how())
                .toList();
    }

    private void finished(DossierCode code) {
        besides.goes(code, "hung.malam sign approve", "nga.malam number number", "lan.malam back receive");
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
    }
}
