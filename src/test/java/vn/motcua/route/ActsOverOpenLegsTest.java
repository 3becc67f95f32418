package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.InventedProcedures.LED;
import static vn.motcua.catalogue.InventedProcedures.SILENT;
import static vn.motcua.catalogue.InventedProcedures.TOGETHER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.amendment.AnnouncedDays;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * The district and the tax office work at the same time, joined by the lead, by silence or by all, when something
 * happens to the dossier as a whole: each leg stands still, moves or ends with it, and stands in one list.
 */
@RoomTest
@Import({Besides.class, Offers.class, ClockActs.class})
class ActsOverOpenLegsTest {

    private static final List<String> EVERYBODY = List.of(
            "lan.malam", "hoa.malam", "thao.malam", "hung.malam", "nga.malam", "mai.huyen", "quynh.huyen", "dao.thue");

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
    SilenceSweep sweep;

    @Autowired
    WhereItStands lists;

    @Autowired
    AnnouncedDays days;

    @Autowired
    Calendars calendars;

    @BeforeEach
    void aTuesdayOf2013() {
        town.itIs("2013-05-14T08:00");
    }

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        calendars.refresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {LED, SILENT, TOGETHER})
    void whileTheCitizenIsAskedForPapersEveryLegStandsStillAndRunsOnLaterByThatTime(String family) {
        var code = asked(family);
        acts.ask(code, "lan.malam");
        standsStillAtTheDesk(code);
        town.itIs("2013-05-15T08:00");
        acts.answer(code, "lan.malam");
        ranOnADayLater(code);
        finishes(family, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {LED, SILENT, TOGETHER})
    void whileTheCitizenPaysEveryLegStandsStillAndRunsOnLaterByThatTime(String family) {
        var code = asked(family);
        acts.oblige(code, "lan.malam");
        standsStillAtTheDesk(code);
        town.itIs("2013-05-15T08:00");
        acts.discharge(code, "lan.malam");
        ranOnADayLater(code);
        finishes(family, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {LED, SILENT, TOGETHER})
    void whatIsStoppedStandsStillWhereItIsAndGoesOnFromThere(String family) {
        var code = asked(family);
        acts.stop(code, "hung.malam");
        standsStill(code);
        assertThat(everywhere()).contains("mai.huyen STANDING " + code, "dao.thue STANDING " + code);
        town.itIs("2013-05-15T08:00");
        assertThat(sweep.sweep()).isZero();
        acts.goOn(code, "hung.malam");
        ranOnADayLater(code);
        finishes(family, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {LED, SILENT, TOGETHER})
    void aNewDayPromisedMovesWhatIsDueWithTheDossierAndNotTheTimeOfALeg(String family) {
        var code = asked(family);
        var district = besides.open(code, "district-desk").times();
        acts.reappoint(code, LocalDate.of(2013, 5, 28), "hung.malam");
        besides.holds(code);
        assertThat(dossiers.get(code).times().dueAt()).isEqualTo(at("2013-05-28T17:30"));
        assertThat(besides.open(code, "wait").times().dueAt()).isEqualTo(at("2013-05-28T17:30"));
        assertThat(besides.open(code, "district-desk").times().dueAt()).isEqualTo(district.dueAt());
        assertThat(legDues(code)).containsExactly(at("2013-05-16T17:30"), at("2013-05-15T17:30"));
        finishes(family, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {LED, SILENT, TOGETHER})
    void aDayOffAnnouncedLateMovesEveryLegByThatDay(String family) {
        var code = asked(family);
        town.itIs("2013-05-14T09:00");
        assertThat(days.announce(LocalDate.of(2013, 5, 15), null, town.officer("quang.huyen")))
                .isInstanceOf(Granted.class);
        besides.holds(code);
        assertThat(dossiers.get(code).times().dueAt()).isEqualTo(at("2013-05-22T17:30"));
        assertThat(legDues(code)).containsExactly(at("2013-05-17T17:30"), at("2013-05-16T17:30"));
        town.itIs("2013-05-16T08:00");
        assertThat(sweep.sweep()).isZero();
        finishes(family, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {LED, SILENT, TOGETHER})
    void aWithdrawalEndsEveryLegAndLeavesNothingInAnyList(String family) {
        var code = asked(family);
        besides.goes(code, "mai.huyen district-desk pass-on");
        acts.withdraw(code, "lan.malam");
        besides.holds(code);
        assertThat(trails.legs(code)).noneMatch(LegTime::isOpen);
        assertThat(everywhere()).isEmpty();
        town.itIs("2013-05-20T08:00");
        assertThat(sweep.sweep()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {LED, SILENT, TOGETHER})
    void aWrongResultIsDoneAgainInOneLegAndNobodyElseIsAskedOnceMore(String family) {
        var code = asked(family);
        finishes(family, code);
        var legs = trails.legs(code).size();
        town.itIs("2013-05-23T08:00");
        acts.reopen(code, "hung.malam");
        besides.holds(code);
        assertThat(besides.steps(code)).containsExactly("check");
        assertThat(trails.legs(code)).hasSize(legs + 1);
        assertThat(everywhere()).containsExactly("quynh.huyen WAITING " + code);
        besides.goes(code, "quynh.huyen check agree", "hung.malam accept");
        signed(code);
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {SILENT, TOGETHER})
    void whatHasAnsweredAlreadyIsNotTouchedByAPause(String family) {
        var code = asked(family);
        besides.goes(code, "dao.thue tax answer");
        acts.ask(code, "lan.malam");
        standsStill(code);
        town.itIs("2013-05-15T08:00");
        acts.answer(code, "lan.malam");
        assertThat(legDues(code)).containsExactly(at("2013-05-17T17:30"), at("2013-05-15T17:30"));
        finishes(LED, code);
    }

    private DossierCode asked(String family) {
        var code = besides.broughtTo(Town.DESK_OF_MA_LAM, "lan.malam", family);
        besides.goes(code, "lan.malam desk pass-on", "thao.malam officer ask");
        assertThat(besides.steps(code)).containsExactly("wait", "district-desk", "tax");
        besides.goes(code, "mai.huyen district-desk accept", "dao.thue tax accept");
        assertThat(legDues(code)).containsExactly(at("2013-05-16T17:30"), at("2013-05-15T17:30"));
        return code;
    }

    private void standsStillAtTheDesk(DossierCode code) {
        standsStill(code);
        assertThat(everywhere()).containsOnly("lan.malam STANDING " + code, "hoa.malam STANDING " + code);
    }

    private void standsStill(DossierCode code) {
        besides.holds(code);
        assertThat(besides.steps(code)).allMatch(it -> besides.open(code, it).isSuspended());
        assertThat(besides.does(code, "mai.huyen district-desk pass-on")).isNotInstanceOf(Granted.class);
    }

    /** A whole working day later than it was. */
    private void ranOnADayLater(DossierCode code) {
        besides.holds(code);
        assertThat(besides.steps(code)).noneMatch(it -> besides.open(code, it).isSuspended());
        assertThat(dossiers.get(code).times().dueAt()).isEqualTo(at("2013-05-22T17:30"));
        assertThat(legDues(code)).containsExactly(at("2013-05-17T17:30"), at("2013-05-16T17:30"));
        assertThat(besides.open(code, "wait").times().dueAt()).isEqualTo(at("2013-05-22T17:30"));
        assertThat(everywhere())
                .containsExactlyInAnyOrder(
                        "thao.malam SENT " + code, "mai.huyen WAITING " + code, "dao.thue WAITING " + code);
        town.itIs("2013-05-16T17:29");
        assertThat(sweep.sweep()).isZero();
    }

    private void finishes(String family, DossierCode code) {
        if (!family.equals(LED)) besides.goes(code, "dao.thue tax answer");
        town.timePasses(Duration.ofMinutes(1));
        besides.goes(code, "mai.huyen district-desk pass-on", "quynh.huyen check agree");
        signed(code);
        assertThat(trails.legs(code)).noneMatch(LegTime::isOpen);
    }

    private void signed(DossierCode code) {
        besides.goes(code, "hung.malam sign approve", "nga.malam number number", "lan.malam back receive");
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
    }

    private List<Instant> legDues(DossierCode code) {
        return trails.legs(code).stream()
                .filter(LegTime::beside)
                .map(it -> it.span().dueAt())
                .toList();
    }

    private List<String> everywhere() {
        return EVERYBODY.stream()
                .flatMap(who -> lists.of(town.officer(who)).stream().map(it -> who + " " + it))
                .toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LegalClock.ZONE).toInstant();
    }
}
