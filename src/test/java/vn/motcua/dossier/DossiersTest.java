package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.Applications.granted;
import static vn.motcua.dossier.Applications.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Duty;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.town.PlantsAFault;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
@PlantsAFault
class DossiersTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    TimelinePanel timelinePanel;

    @Autowired
    FoldedRow row;

    @Autowired
    Catalogue catalogue;

    @Autowired
    LegalClock clock;

    @Autowired
    Town town;

    @Test
    void anAcceptedDossierHasTheCodeOfTheDayAPromiseAndAKey() {
        var accepted = accept();
        assertThat(accepted.code().value()).isEqualTo("HTB.01-110701-0001");
        assertThat(accepted.dueAt()).isAfter(accepted.receivedAt());
        assertThat(accepted.lookupKey()).matches("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}");
        assertThat(accept().code().value()).isEqualTo("HTB.01-110701-0002");
    }

    @Test
    void thePromiseShownBeforeSavingIsThePromiseKept() {
        var version = catalogue.inForce("H7", town.today()).orElseThrow();
        var shown = dossiers.promise(version, null, "HTB.01", clock.instant());
        var accepted = accept();
        assertThat(accepted.dueAt()).isEqualTo(shown.dueAt());
        assertThat(dossiers.clock(accepted.code())).isEqualTo(shown);
    }

    @Test
    void numbersStartAgainTheNextDay() {
        accept();
        town.itIs("2011-07-04T08:00");
        assertThat(accept().code().value()).isEqualTo("HTB.01-110704-0001");
    }

    @Test
    void onlyAnOfficerOfTheDeskAccepts() {
        assertThat(refused(dossiers.accept(Applications.correction(catalogue, town), lien())))
                .containsExactly("dossier.accept.not-your-desk");
    }

    @Test
    void aReceiptInTheFutureIsRefusedOneInThePastNeedsThePermissionAndAReason() {
        var now = clock.instant();
        assertThat(refused(accept(now.plusSeconds(1), "", lan()))).containsExactly("dossier.accept.future");
        var yesterday = now.minus(Duration.ofDays(1));
        assertThat(refused(accept(yesterday, "mất điện", lan()))).containsExactly("dossier.accept.may-not-backdate");
        assertThat(refused(accept(yesterday, " ", hoa()))).containsExactly("dossier.accept.backdate-needs-reason");
        var accepted = granted(accept(yesterday, "Mất điện cả ngày", hoa()));
        assertThat(accepted.code().value()).isEqualTo("HTB.01-110630-0001");
        assertThat(timeline.of(accepted.code()).getFirst().recordedAt()).isEqualTo(now);
    }

    @Test
    void allReasonsAreToldAtOnceOnTheirFields() {
        var nobody = new Person(RequesterKind.INDIVIDUAL, "", "12", "x", null, null);
        var decision = dossiers.accept(Applications.of(catalogue, town, nobody, "", null), lan());
        assertThat(refused(decision))
                .containsExactlyInAnyOrder(
                        "dossier.person.name.missing", "dossier.person.identifier.INDIVIDUAL", "dossier.person.phone");
    }

    @Test
    void anotherAgencyDoesNotFindTheDossierUntilItTakesPart() {
        var code = accept().code();
        assertThat(dossiers.find(code, lan())).isPresent();
        assertThat(dossiers.find(code, lien())).isEmpty();
        dossiers.admit(code, "HTB.02", clock.instant());
        dossiers.admit(code, "HTB.02", clock.instant());
        assertThat(dossiers.find(code, lien())).isPresent();
    }

    @Test
    void aRightHeldAtHamTriOpensNothingOfWhatOnlyMaLamHas() {
        var code = accept().code();
        var both = new Actor(
                "tu",
                "Trần Văn Tư",
                List.of(
                        new Duty("HTB.01", "HTB.01/MC", "SPECIALIST", Set.of("DOSSIER_VIEW")),
                        new Duty("HTB.02", "HTB.02/MC", "INSPECTOR", Set.of("TIMELINE_VIEW", "SLIP_PRINT"))));
        assertThat(dossiers.find(code, both)).isPresent();
        assertThat(dossiers.find(code, both, "TIMELINE_VIEW")).isEmpty();
        assertThat(dossiers.find(code, both, "SLIP_PRINT")).isEmpty();
        assertThat(timelinePanel.of(dossiers.get(code), both)).isEmpty();
        assertThat(timelinePanel.of(dossiers.get(code), lan())).isPresent();
    }

    @Test
    void theKeyOpensHoweverItIsTyped() {
        var accepted = accept();
        assertThat(dossiers.opens(accepted.code(), accepted.lookupKey())).isTrue();
        var typed = accepted.lookupKey().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(dossiers.opens(accepted.code(), typed)).isTrue();
        assertThat(dossiers.opens(accepted.code(), "")).isFalse();
        assertThat(dossiers.opens(new DossierCode("HTB.01-110701-9999"), accepted.lookupKey()))
                .isFalse();
    }

    private static final HandOut.Claim SON = new HandOut.Claim(Capacity.FAMILY, "", null);

    @Test
    void aDossierIsResolvedAndGivenOutByTheDeskThatReceived() {
        var code = resolved();
        var card = dossiers.get(code);
        assertThat(card.status()).isEqualTo(Status.RESOLVED);
        var handOut = new HandOut(code, card.version(), "Đặng Văn Sơn", "260 999 888", "", SON);
        assertThat(granted(dossiers.handOut(handOut, lan()))).isEqualTo(code);
        var returned = dossiers.get(code);
        assertThat(returned.status()).isEqualTo(Status.RESULT_RETURNED);
        assertThat(returned.result().collectorName()).isEqualTo("Đặng Văn Sơn");
        assertThat(returned.result().number()).isEqualTo("15/QĐ-UBND");
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void theSecondOfTwoClerksIsToldWhatTheFirstDid() {
        var code = resolved();
        var handOut = new HandOut(code, dossiers.get(code).version(), "Đặng Thị Hường", "", "");
        granted(dossiers.handOut(handOut, lan()));
        assertThatThrownBy(() -> dossiers.handOut(handOut, town.officer("minh.malam")))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.reason().args()).contains("HTB.01-110701-0001", "Nguyễn Thị Lan"));
    }

    @Test
    void anotherDeskIsToldWhereTheResultLiesAStrangerNothing() {
        var code = resolved();
        var handOut = new HandOut(code, dossiers.get(code).version(), "Đặng Thị Hường", "", "");
        assertThatThrownBy(() -> dossiers.handOut(handOut, lien())).isInstanceOf(NotFound.class);
        dossiers.admit(code, "HTB.02", clock.instant());
        assertThat(refused(dossiers.handOut(handOut, lien()))).containsExactly("dossier.return.other-desk");
    }

    @Test
    void lateIsNoReasonToKeepAResult() {
        var code = resolved();
        town.itIs("2013-01-07T08:00");
        var handOut = new HandOut(code, dossiers.get(code).version(), "Đặng Thị Hường", "", "");
        assertThat(granted(dossiers.handOut(handOut, lan()))).isEqualTo(code);
    }

    private DossierCode resolved() {
        var code = accept().code();
        dossiers.transferred(
                code, lan(), clock.instant(), java.util.List.of(Fact.of("route.step-completed", Map.of())));
        var decision = new ResultDocument("15/QĐ-UBND", LocalDate.of(2011, 7, 1), "HTB.01", "Huỳnh Ngọc Hùng");
        return granted(dossiers.resolve(code, new Resolution(Outcome.GRANTED, decision), lan(), clock.instant()));
    }

    private AcceptedDossier accept() {
        return granted(dossiers.accept(Applications.correction(catalogue, town), lan()));
    }

    private vn.motcua.kernel.Decision<AcceptedDossier> accept(Instant at, String note, Actor by) {
        return dossiers.accept(Applications.of(catalogue, town, Applications.HUONG, note, at), by);
    }

    private Actor lan() {
        return town.officer("lan.malam");
    }

    private Actor hoa() {
        return town.officer("hoa.malam");
    }

    private Actor lien() {
        return town.officer("lien.hamtri");
    }
}
