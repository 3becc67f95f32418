package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;
import static vn.motcua.dossier.Applications.granted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.Sql;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A lost land certificate (L5); on Thursday 07/07/2011 it is announced that Ma Lâm is closed on Friday. */
@RoomTest
@Import({Errand.class, Offers.class, Flood.class})
class NewDaysForStepsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2011, 7, 8);

    @Autowired
    Flood flood;

    @Autowired
    Amendments amendments;

    @Autowired
    Batches batches;

    @Autowired
    Calendars calendars;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    Pauses pauses;

    @Autowired
    FoldedRow row;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        calendars.refresh();
    }

    @Test
    void aStepThatOpensBetweenTheAnnouncementAndTheBatchIsNotMovedTwice() {
        town.itIs("2011-07-07T15:00");
        announced("HTB.01", FRIDAY);
        town.itIs("2011-07-07T15:30");
        var code = errand.brought("L5");
        assertThat(stepDue(code)).isEqualTo(at("2011-07-11T11:30"));
        batched();
        assertThat(stepDue(code)).isEqualTo(at("2011-07-11T11:30"));
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void aStepThatRanAgainInBetweenKeepsEveryMinuteOfItsBudget() {
        town.itIs("2011-07-07T14:30");
        var code = errand.brought("L5");
        assertThat(stepDue(code)).isEqualTo(at("2011-07-08T08:30"));
        town.itIs("2011-07-07T15:00");
        pause(code);
        announced("HTB.01", FRIDAY);
        town.itIs("2011-07-07T16:00");
        resume(code);
        batched();
        assertThat(stepDue(code)).isEqualTo(at("2011-07-11T09:30"));
        batchedAgain();
        assertThat(stepDue(code)).isEqualTo(at("2011-07-11T09:30"));
    }

    @Test
    void aStepThatStandsStillMeanwhileRunsOnByTheNewDays() {
        town.itIs("2011-07-07T14:30");
        var code = errand.brought("L5");
        town.itIs("2011-07-07T15:00");
        pause(code);
        announced("HTB.01", FRIDAY);
        batched();
        assertThat(sql.sql("SELECT awaits_at FROM route.v_open_step WHERE code = :code")
                        .param("code", code.value())
                        .query(String.class)
                        .single())
                .as("it is still suspended")
                .isEqualTo(Town.DESK_OF_MA_LAM);
        town.itIs("2011-07-11T07:30");
        resume(code);
        assertThat(stepDue(code)).isEqualTo(at("2011-07-11T11:00"));
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void aDayOffInsideAPauseIsNotGivenToTheStepASecondTime() {
        town.itIs("2011-07-04T08:00");
        var code = errand.brought("L5");
        town.itIs("2011-07-04T09:00");
        pause(code);
        town.itIs("2011-07-07T08:00");
        resume(code);
        assertThat(stepDue(code)).isEqualTo(at("2011-07-07T11:00"));
        announced("HTB.01", LocalDate.of(2011, 7, 6));
        batched();
        assertThat(stepDue(code)).isEqualTo(at("2011-07-07T11:00"));
    }

    @Test
    void theDistrictsOwnDayOffMovesItsStepOfADossierThatMaLamReceivedAndNothingElse() {
        var code = errand.heldByTuan();
        var promised = dossiers.get(code).times().due();
        var facts = timeline.of(code).size();
        assertThat(stepDue(code)).isEqualTo(at("2011-07-12T11:30"));
        town.itIs("2011-07-05T08:00");
        announced("HTB", LocalDate.of(2011, 7, 6));
        batched();
        assertThat(stepDue(code)).isEqualTo(at("2011-07-13T11:30"));
        assertThat(dossiers.get(code).times().due()).isEqualTo(promised);
        assertThat(timeline.of(code)).hasSize(facts);
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void aPostingIsDueOnTheFirstDayOnWhichItMayBeTakenDown() {
        var code = errand.brought("L5");
        errand.goes(code, "lan.malam pass-on", "mai.huyen accept", "mai.huyen pass-on", "son.huyen assign");
        errand.goes(code, "tuan.huyen submit");
        town.itIs("2011-07-04T08:00");
        errand.goes(code, "lan.malam accept", "lan.malam pass-on");
        assertThat(stepDue(code)).isEqualTo(at("2011-07-20T17:30"));
        announced("HTB.01", LocalDate.of(2011, 7, 20));
        batched();
        assertThat(stepDue(code)).isEqualTo(at("2011-07-21T17:30"));
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void aPostingThatAnotherCommuneSeesToIsReckonedBackByThatCommunesDays() {
        var code = errand.brought("L5");
        errand.goes(code, "lan.malam pass-on", "mai.huyen accept", "mai.huyen pass-on", "son.huyen assign");
        errand.goes(code, "tuan.huyen submit");
        town.itIs("2011-07-04T08:00");
        errand.goes(code, "lan.malam accept", "lan.malam pass-on");
        sql.sql("UPDATE route.step_open SET agency = 'HTB.02' WHERE code = :code")
                .param("code", code.value())
                .update();
        var start = step(code, "latest_start");
        announced("HTB.01", LocalDate.of(2011, 7, 20));
        batched();
        assertThat(stepDue(code)).isEqualTo(at("2011-07-20T17:30"));
        assertThat(step(code, "latest_start")).isEqualTo(start);
    }

    private void announced(String agency, LocalDate off) {
        var change = flood.entered(agency, List.of(new ChangedDay(off, "Nghỉ do bão", null)));
        granted(amendments.apply(change.id(), flood.quang()));
        calendars.refresh();
    }

    private void batched() {
        while (batches.next(100)) calendars.refresh();
    }

    /** Another day, far behind, lets every step be looked at once more. */
    private void batchedAgain() {
        announced("HTB.01", LocalDate.of(2011, 7, 15));
        batched();
    }

    private void pause(DossierCode code) {
        assertThat(pauses.pause(asked(code), LegalGround.Kind.EXPERTISE, town.officer("dung.malam")))
                .isInstanceOf(Granted.class);
    }

    private void resume(DossierCode code) {
        assertThat(pauses.resume(asked(code), town.officer("dung.malam"))).isInstanceOf(Granted.class);
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, dossiers.get(code).version(), "Trưng cầu giám định");
    }

    private Instant stepDue(DossierCode code) {
        return step(code, "due_at");
    }

    private Instant step(DossierCode code, String moment) {
        return sql.sql("SELECT due_at, latest_start FROM route.v_open_step WHERE code = :code")
                .param("code", code.value())
                .query((found, _) -> Sql.instant(found, moment))
                .single();
    }
}
