package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.Applications.granted;
import static vn.motcua.dossier.Applications.held;
import static vn.motcua.dossier.Applications.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.LedgerEntry;
import vn.motcua.calendar.LedgerKind;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A lost land certificate (L5: 30 working days) and a correction in the civil register, brought to Ma Lâm. */
@RoomTest
class ClockOfADossierTest {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    Holds holds;

    @Autowired
    Stops stops;

    @Autowired
    Appointments appointments;

    @Autowired
    FoldedRow row;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Town town;

    private final Actor officer = Applications.officer(
            "HTB.01",
            Town.DESK_OF_MA_LAM,
            Permissions.VIEW,
            Permissions.ACCEPT,
            Permissions.PAUSE,
            Permissions.OBLIGE,
            Permissions.STOP,
            Permissions.WITHDRAW,
            Permissions.REAPPOINT);

    @Test
    void aPauseMovesTheDueMomentByTheWorkingTimePaused() {
        var code = received("L5");
        assertThat(dueAt(code)).isEqualTo(at("2011-08-12T17:30"));
        town.itIs("2011-07-04T07:30");
        granted(pauses.pause(asked(code), LegalGround.Kind.EXPERTISE, officer));
        assertThat(card(code).times().dueAt()).isNull();
        assertThat(card(code).status()).isEqualTo(Status.ACCEPTED);
        town.itIs("2011-07-06T07:30");
        granted(pauses.resume(asked(code), officer));
        assertThat(dueAt(code)).isEqualTo(at("2011-08-16T17:30"));
        assertThat(dossiers.clock(code).ledger())
                .extracting(LedgerEntry::reason)
                .contains("Tạm dừng: trưng cầu giám định – UBND thị trấn Ma Lâm");
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void onlyGroundsOfTheVersionStopTheClock() {
        var land = received("L5");
        assertThat(refused(pauses.pause(asked(land), LegalGround.Kind.CONFIRMATION, officer)))
                .containsExactly("dossier.pause.not-listed");
        assertThat(refused(pauses.pause(asked(land), LegalGround.Kind.TAX_PAYMENT, officer)))
                .containsExactly("dossier.pause.not-listed");
        var correction = received("H7");
        assertThat(refused(pauses.pause(asked(correction), LegalGround.Kind.EXPERTISE, officer)))
                .containsExactly("dossier.pause.not-listed");
    }

    @Test
    void anObligationStopsTheClockOnlyWhereTheVersionSaysSo() {
        var land = received("L5");
        granted(pauses.oblige(asked(land), officer));
        assertThat(card(land).status()).isEqualTo(Status.FINANCIAL_OBLIGATION);
        assertThat(card(land).times().dueAt()).isNull();
        var correction = received("H7");
        var due = dueAt(correction);
        granted(pauses.oblige(asked(correction), officer));
        assertThat(dueAt(correction)).isEqualTo(due);
        town.itIs("2011-07-05T07:30");
        granted(pauses.discharge(asked(correction), officer));
        assertThat(dueAt(correction)).isEqualTo(due);
        granted(pauses.discharge(asked(land), officer));
        assertThat(dueAt(land)).isEqualTo(at("2011-08-15T17:30"));
        row.isWhatTheFactsFoldTo(land);
        row.isWhatTheFactsFoldTo(correction);
    }

    @Test
    void afterASupplementTheLimitRunsAnewAndTheDatePromisedBeforeIsKeptWhenLater() {
        var code = received("L5");
        town.itIs("2011-07-05T10:00");
        granted(pauses.await(held(holds, asked(code), officer), 1));
        assertThat(card(code).status()).isEqualTo(Status.SUPPLEMENT_REQUESTED);
        town.itIs("2011-07-15T09:00");
        granted(pauses.supplemented(held(holds, asked(code), officer), true));
        assertThat(dueAt(code)).isEqualTo(at("2011-08-26T17:30"));
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void orItRunsOnWhereThePolicyOfTheDaySaysSo() {
        var code = received("L5");
        town.itIs("2011-07-04T07:30");
        granted(pauses.await(held(holds, asked(code), officer), 1));
        town.itIs("2011-07-05T07:30");
        granted(pauses.supplemented(held(holds, asked(code), officer), false));
        assertThat(dueAt(code)).isEqualTo(at("2011-08-15T17:30"));
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void aStoppedDossierGoesOnOnlyWhereTheLawAllowsIt() {
        var code = received("L5");
        granted(stops.stop(asked(code), Stops.Ground.DISPUTE, officer));
        assertThat(card(code).status()).isEqualTo(Status.STOPPED);
        assertThat(refused(stops.goOn(asked(code), officer))).containsExactly("dossier.go-on.not-listed");
        town.itIs("2025-08-01T08:00");
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void aWithdrawnDossierHasNoDueMomentAndNoWayBack() {
        var code = received("H7");
        granted(stops.withdraw(asked(code), officer));
        assertThat(card(code).status()).isEqualTo(Status.WITHDRAWN_BY_CITIZEN);
        assertThat(refused(stops.goOn(asked(code), officer))).isNotEmpty();
        assertThat(refused(stops.withdraw(asked(code), officer))).containsExactly("dossier.not-now.WITHDRAWN");
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void anApologyTheDayBeforeMovesTheDateOnceAndALaterOneMovesNothing() {
        town.itIs("2025-06-30T08:00");
        var code = received("H7");
        assertThat(dueAt(code)).isEqualTo(at("2025-07-03T17:30"));
        town.itIs("2025-07-02T16:00");
        assertThat(appoint(code, "2025-07-08").lawful()).isTrue();
        assertThat(dueAt(code)).isEqualTo(at("2025-07-08T17:30"));
        assertThat(dossiers.clock(code).ledger().getLast().kind()).isEqualTo(LedgerKind.PROMISE);
        assertThat(appoint(code, "2025-07-10").effect()).isEqualTo(Reappointment.Effect.TOO_OFTEN);
        assertThat(dueAt(code)).isEqualTo(at("2025-07-08T17:30"));
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void anApologyOnTheDueDayIsTooLate() {
        town.itIs("2025-06-30T08:00");
        var code = received("H7");
        town.itIs("2025-07-03T08:00");
        assertThat(appoint(code, "2025-07-08").effect()).isEqualTo(Reappointment.Effect.TOO_LATE);
        assertThat(dueAt(code)).isEqualTo(at("2025-07-03T17:30"));
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void aNewDateIsAWorkingDayAfterTheOldOne() {
        var code = received("H7");
        for (var day : Map.of(
                        "2011-07-05", "dossier.reappoint.not-later",
                        "2011-07-09", "dossier.reappoint.day-off",
                        "2013-07-08", "dossier.reappoint.too-far")
                .entrySet())
            assertThat(refused(appointments.reappoint(asked(code), LocalDate.parse(day.getKey()), officer)))
                    .containsExactly(day.getValue());
    }

    @Test
    void anActNeedsAReasonTheVersionSeenAndAnAgencyThatTakesPart() {
        var code = received("L5");
        assertThat(refused(
                        pauses.pause(new Asked(code, card(code).version(), " "), LegalGround.Kind.EXPERTISE, officer)))
                .containsExactly("dossier.act.no-reason");
        assertThatThrownBy(() -> pauses.pause(new Asked(code, 99, "Giám định"), LegalGround.Kind.EXPERTISE, officer))
                .isInstanceOf(Stale.class);
        var stranger = Applications.officer("HTB.02", "HTB.02/MC", Permissions.VIEW, Permissions.PAUSE);
        assertThatThrownBy(() -> pauses.pause(asked(code), LegalGround.Kind.EXPERTISE, stranger))
                .isInstanceOf(NotFound.class);
    }

    private DossierCode received(String procedure) {
        var version = catalogue.inForce(procedure, town.today()).orElseThrow();
        return granted(dossiers.accept(
                        new Acceptance(
                                version, null, Town.DESK_OF_MA_LAM, Channel.IN_PERSON, person(), null, null, "", null),
                        officer))
                .code();
    }

    /** Nine digits until 2012, twelve today. */
    private Person person() {
        var it = Applications.HUONG;
        var number = town.today().getYear() < 2020 ? it.identifier() : "060190123456";
        return new Person(it.kind(), it.name(), number, it.phone(), it.email(), it.address());
    }

    private Reappointment appoint(DossierCode code, String day) {
        return granted(appointments.reappoint(asked(code), LocalDate.parse(day), officer));
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, card(code).version(), "Theo công văn của cơ quan có thẩm quyền");
    }

    private DossierCard card(DossierCode code) {
        return dossiers.get(code);
    }

    private Instant dueAt(DossierCode code) {
        return card(code).times().due();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LegalClock.ZONE).toInstant();
    }
}
