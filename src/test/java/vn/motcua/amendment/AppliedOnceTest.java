package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;
import static vn.motcua.dossier.Applications.refused;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.Timeline;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Recorded;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Who may change the days of the flood, and that it is done once, whoever asks and however often. */
@RoomTest
@Import({Errand.class, Offers.class, Flood.class})
class AppliedOnceTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    Flood flood;

    @Autowired
    Amendments amendments;

    @Autowired
    Batches batches;

    @Autowired
    Attempts attempts;

    @Autowired
    PassedOverTable passedOver;

    @Autowired
    AffectedTable affected;

    @Autowired
    Calendars calendars;

    @Autowired
    Timeline timeline;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @AfterTransaction
    void forgetWhatWasRolledBack() {
        calendars.refresh();
    }

    @Test
    void oneRunnerStopsBetweenBatchesAndAnotherGoesOnWithoutDoingADossierTwice() {
        town.itIs("2011-07-01T08:00");
        var codes = List.of(errand.brought("H7"), errand.brought("H7"), errand.brought("H7"));
        var change = flood.entered(Town.MA_LAM.value());
        granted(amendments.apply(change.id(), flood.quang()));
        assertThat(batches.next(1)).isTrue();
        assertThat(flood.state(change)).isEqualTo(State.APPLYING);
        assertThat(affected.counts(change.id())).hasSize(1);
        while (batches.next(1)) assertThat(flood.state(change)).isIn(State.APPLYING, State.APPLIED);
        assertThat(flood.state(change)).isEqualTo(State.APPLIED);
        for (var code : codes)
            assertThat(timeline.of(code))
                    .filteredOn(fact -> fact.body().containsKey("basis"))
                    .hasSize(1);
        assertThat(batches.next(1)).isFalse();
    }

    /** What a batch costs whatever its size is not an act on a dossier. */
    @Test
    void eachDossierThatFollowsStaysInTheBudgetOfAnAct() {
        town.itIs("2011-07-01T08:00");
        for (int dossier = 1; dossier <= 4; dossier++) errand.brought("H7");
        var change = flood.entered(Town.MA_LAM.value());
        granted(amendments.apply(change.id(), flood.quang()));
        var one = Recorded.statements(dataSource, () -> batches.next(1));
        var three = Recorded.statements(dataSource, () -> batches.next(3));
        assertThat(affected.counts(change.id()).values().stream().mapToInt(it -> it))
                .containsExactly(4);
        assertThat(three.size() - one.size()).as(String.join("\n", three)).isBetween(2, 2 * Recorded.STATEMENTS_MAX);
    }

    @Test
    void whoAppliesSecondIsToldWhoWasFirst() {
        var change = flood.entered(Town.MA_LAM.value());
        granted(amendments.apply(change.id(), flood.quang()));
        assertThat(refused(amendments.apply(change.id(), town.officer("quan.malam"))))
                .containsExactly("amendment.apply.already");
        assertThat(refused(amendments.drop(change.id(), flood.quang()))).containsExactly("amendment.apply.already");
    }

    @Test
    void twoChangesAreNotAppliedAtTheSameTime() {
        var change = flood.entered(Town.MA_LAM.value());
        var storm = flood.entered(null);
        granted(amendments.apply(change.id(), flood.quang()));
        assertThat(refused(amendments.apply(storm.id(), flood.quang()))).containsExactly("amendment.apply.another");
        while (batches.next(100)) assertThat(flood.state(change)).isNotEqualTo(State.DRAFT);
        granted(amendments.apply(storm.id(), flood.quang()));
    }

    @Test
    void aDayThatBecameOffMeanwhileIsRefusedWhenItIsApplied() {
        var first = flood.entered(null);
        var second = flood.entered(null);
        flood.applied(first);
        assertThat(refused(amendments.apply(second.id(), flood.quang())))
                .containsExactly("calendar.change.off-already", "calendar.change.worked-already");
    }

    @Test
    void anotherCommuneGoesOnAsBefore() {
        town.itIs("2011-07-07T08:00");
        flood.applied(flood.entered("HTB.02"));
        calendars.refresh();
        assertThat(calendars.of("national", "HTB.02").isWorkingDay(Flood.DAY)).isFalse();
        assertThat(calendars.of("national", "HTB.01").isWorkingDay(Flood.DAY)).isTrue();
        assertThat(calendars.national().isWorkingDay(Flood.DAY)).isTrue();
    }

    @Test
    void aCommunesAdministratorChangesOnlyTheCommunesDays() {
        town.itIs("2011-07-07T08:00");
        var quan = town.officer("quan.malam");
        assertThat(refused(amendments.enter(flood.announcement(null), Flood.days(), quan)))
                .containsExactly("amendment.entry.not-yours");
        assertThat(refused(amendments.enter(flood.announcement("HTB.02"), Flood.days(), quan)))
                .containsExactly("amendment.entry.not-yours");
        var change = granted(amendments.enter(flood.announcement("HTB.01"), Flood.days(), quan));
        assertThat(amendments.find(change, flood.quang())).isPresent();
        var forAll = flood.entered(null);
        assertThat(amendments.find(forAll.id(), quan)).isEmpty();
    }

    @Test
    void whatADraftCouldNotLookAtIsNotTriedAgainUntilItIsApplied() {
        var code = errand.brought("H7");
        var change = flood.entered(Town.MA_LAM.value());
        var unseen = new PassedOver(code, "4f1d2a90", Instant.parse("2011-07-07T01:00:00Z"), false);
        passedOver.put(change.id(), unseen);
        assertThat(refused(amendments.tryAgain(change.id(), flood.quang())))
                .containsExactly("amendment.again.not-applied");
        passedOver.askAgain(change.id());
        assertThat(attempts.again()).isFalse();
        assertThat(passedOver.of(change.id())).extracting(PassedOver::error).containsExactly("4f1d2a90");
    }

    @Test
    void whatHasWaitedLongestIsTriedFirst() {
        var codes = List.of(errand.brought("H7"), errand.brought("H7"));
        var change = flood.entered(Town.MA_LAM.value());
        flood.applied(change);
        var late = Instant.parse("2011-07-07T03:00:00Z");
        passedOver.put(change.id(), new PassedOver(codes.getFirst(), "4f1d2a90", late, false));
        passedOver.put(change.id(), new PassedOver(codes.getLast(), "4f1d2a91", late.minusSeconds(60), false));
        granted(amendments.tryAgain(change.id(), flood.quang()));
        assertThat(passedOver.lockAgain()).contains(new PassedOverTable.Asked(change.id(), codes.getLast()));
    }

    @Test
    void aDroppedChangeIsNeverApplied() {
        var change = flood.entered(null);
        granted(amendments.drop(change.id(), flood.quang()));
        assertThat(refused(amendments.apply(change.id(), flood.quang()))).containsExactly("amendment.apply.dropped");
        assertThat(batches.next(100)).isFalse();
    }
}
