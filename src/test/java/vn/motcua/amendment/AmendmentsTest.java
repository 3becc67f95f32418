package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.Sql;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * Ma Lâm is flooded on Wednesday 06/07/2011; on Thursday the district's administrator enters the day off, and the
 * Saturday on which its officers work instead. Corrections of the civil register (H7) take three working days.
 */
@RoomTest
@Import({Errand.class, Offers.class, Flood.class})
class AmendmentsTest {

    @Autowired
    Flood flood;

    @Autowired
    Amendments amendments;

    @Autowired
    Preview preview;

    @Autowired
    AffectedTable affected;

    @Autowired
    PassedOverTable passedOver;

    @Autowired
    Calendars calendars;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    FoldedRow row;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @Autowired
    Pauses pauses;

    @Autowired
    Stops stops;

    @Autowired
    JdbcClient sql;

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        calendars.refresh();
    }

    /** Due on the day of the flood, the day after it, and beyond the Saturday; the last one takes thirty days. */
    private record Brought(DossierCode late, DossierCode later, DossierCode kept, DossierCode land) {}

    private Brought brought() {
        var late = errand.brought("H7");
        var land = errand.brought("L5");
        town.itIs("2011-07-04T08:00");
        var later = errand.brought("H7");
        town.itIs("2011-07-07T08:00");
        return new Brought(late, later, errand.brought("H7"), land);
    }

    @Test
    void whatHasStoodStillIsLookedAtWithItsPause() {
        var land = brought().land();
        var dung = town.officer("dung.malam");
        assertThat(pauses.pause(asked(land), LegalGround.Kind.EXPERTISE, dung)).isInstanceOf(Granted.class);
        town.timePasses(Duration.ofHours(1));
        assertThat(pauses.resume(asked(land), dung)).isInstanceOf(Granted.class);
        assertThat(foreseen(flood.entered(Town.MA_LAM.value())))
                .isEqualTo(Map.of(CalendarEffect.NO_LONGER_LATE, 1, CalendarEffect.LATER, 1, CalendarEffect.KEPT, 1));
    }

    @Test
    void whatIsStoppedForGoodIsPromisedNothingMore() {
        var stopped = brought().kept();
        assertThat(stops.stop(asked(stopped), Stops.Ground.DISPUTE, town.officer("hung.malam")))
                .isInstanceOf(Granted.class);
        assertThat(foreseen(flood.entered(Town.MA_LAM.value()))).doesNotContainKey(CalendarEffect.KEPT);
    }

    @Test
    void whatWasForeseenIsKeptUntilTheDayOrTheCalendarHasPassedOrSomebodyLooksAgain() {
        var change = flood.entered(Town.MA_LAM.value());
        assertThat(foreseen(change)).isEmpty();
        town.itIs("2011-07-07T09:00");
        errand.brought("H7");
        assertThat(foreseen(found(change))).isEmpty();
        assertThat(found(change).look().at()).isEqualTo(at("2011-07-07T08:00"));
        preview.again(found(change));
        assertThat(affected.counts(change.id())).isEqualTo(Map.of(CalendarEffect.KEPT, 1));
        errand.brought("H7");
        town.itIs("2011-07-08T07:30");
        assertThat(foreseen(found(change))).isEqualTo(Map.of(CalendarEffect.KEPT, 2));
        errand.brought("H7");
        flood.applied(flood.entered("HTB.02"));
        calendars.refresh();
        town.itIs("2011-07-08T08:30");
        assertThat(foreseen(found(change)).values()).containsExactly(3);
    }

    @Test
    void aBrokenDossierIsToldInThePreviewAndTheOthersAreCounted() {
        var it = brought();
        sql.sql("UPDATE dossier.dossier SET run_started_at = '1990-01-02 07:30+07' WHERE code = :code")
                .param("code", it.later().value())
                .update();
        var change = flood.entered(Town.MA_LAM.value());
        assertThat(foreseen(change)).isEqualTo(Map.of(CalendarEffect.NO_LONGER_LATE, 1, CalendarEffect.KEPT, 1));
        assertThat(passedOver.of(change.id())).extracting(PassedOver::code).containsExactly(it.later());
    }

    private Map<CalendarEffect, Integer> foreseen(Amendment it) {
        preview.refresh(it);
        return affected.counts(it.id());
    }

    private Amendment found(Amendment it) {
        return amendments.find(it.id(), flood.quang()).orElseThrow();
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, dossiers.get(code).version(), "Trưng cầu giám định");
    }

    @Test
    void theFloodMovesTwoDatesFreesOneFromLatenessAndKeepsAThird() {
        var it = brought();
        var change = flood.entered(Town.MA_LAM.value());
        assertThat(foreseen(change))
                .isEqualTo(Map.of(CalendarEffect.NO_LONGER_LATE, 1, CalendarEffect.LATER, 1, CalendarEffect.KEPT, 1));
        assertThat(dueAt(it.late())).as("a preview writes nothing").isEqualTo(at("2011-07-06T17:30"));
        flood.applied(change);
        assertThat(dueAt(it.late())).isEqualTo(at("2011-07-07T17:30"));
        assertThat(dueAt(it.later())).isEqualTo(at("2011-07-08T17:30"));
        assertThat(dueAt(it.kept())).isEqualTo(at("2011-07-12T17:30"));
        assertThat(dueAt(it.land())).isEqualTo(at("2011-08-12T17:30"));
        assertThat(affected.counts(change.id()))
                .isEqualTo(Map.of(CalendarEffect.NO_LONGER_LATE, 1, CalendarEffect.LATER, 1, CalendarEffect.KEPT, 1));
        assertThat(moment("SELECT original_due_at AS at FROM dossier.v_dossier WHERE code = :code", it.late()))
                .isEqualTo(at("2011-07-06T17:30"));
    }

    @Test
    void everyTimelineSaysSoWithTheDocumentAndFoldsBackToItsRow() {
        var it = brought();
        flood.applied(flood.entered(Town.MA_LAM.value()));
        var moved = timeline.of(it.late()).getLast();
        assertThat(moved.kind()).isEqualTo("dossier.recomputed");
        assertThat(moved.actor()).isEqualTo("quang.huyen");
        assertThat(moved.agency()).isEqualTo("HTB");
        assertThat(moved.body()).containsEntry("basis", "Thông báo 9/TB-UBND ngày 07/07/2011");
        assertThat(timeline.of(it.kept()).getLast().kind()).isEqualTo("dossier.date-kept");
        assertThat(timeline.of(it.land()).getLast().kind()).isNotIn("dossier.recomputed", "dossier.date-kept");
        for (var code : List.of(it.late(), it.later(), it.kept(), it.land())) row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void theStepsFollowTheirDossier() {
        var it = brought();
        assertThat(stepDue(it.late())).isBefore(at("2011-07-06T17:31"));
        errand.goes(it.later(), "lan.malam pass-on");
        var before = stepDue(it.later());
        flood.applied(flood.entered(Town.MA_LAM.value()));
        assertThat(stepDue(it.later())).isAfterOrEqualTo(before).isBeforeOrEqualTo(dueAt(it.later()));
        errand.goes(it.later(), "thao.malam submit");
        row.isWhatTheFactsFoldTo(it.later());
    }

    @Test
    void aStepDueOnTheDayOfTheFloodGetsTheNextDayThoughItsDossierStaysAsItWas() {
        town.itIs("2011-07-05T16:30");
        var land = errand.brought("L5");
        var promised = dueAt(land);
        assertThat(stepDue(land)).isBetween(at("2011-07-06T07:30"), at("2011-07-06T17:30"));
        flood.applied(flood.entered(Town.MA_LAM.value()));
        assertThat(dueAt(land)).isEqualTo(promised);
        assertThat(stepDue(land)).isBetween(at("2011-07-07T07:30"), at("2011-07-07T17:30"));
        row.isWhatTheFactsFoldTo(land);
    }

    private Instant dueAt(DossierCode code) {
        return dossiers.get(code).times().due();
    }

    private Instant stepDue(DossierCode code) {
        return moment("SELECT due_at AS at FROM route.v_open_step WHERE code = :code", code);
    }

    private Instant moment(String query, DossierCode code) {
        return sql.sql(query)
                .param("code", code.value())
                .query((found, _) -> Sql.instant(found, "at"))
                .single();
    }
}
