package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Amended;
import vn.motcua.calendar.AmendedCalendars;
import vn.motcua.calendar.ClockPause;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.Promised;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Typed;
import vn.motcua.platform.Words;

/** When a dossier is promised for: its version's limit and cut-off on the calendar of the agency that receives. */
@Component
class Promises {

    private final Agencies agencies;
    private final Catalogue catalogue;
    private final PauseTable pauses;
    private final FactTable facts;
    private final Accounts accounts;
    private final LegalClock now;

    Promises(
            Agencies agencies,
            Catalogue catalogue,
            PauseTable pauses,
            FactTable facts,
            Accounts accounts,
            LegalClock now) {
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.pauses = pauses;
        this.facts = facts;
        this.accounts = accounts;
        this.now = now;
    }

    /** Whether the law of its version lets one that is stopped be handled on (NĐ 101/2024 Art. 19.2). */
    boolean mayGoOn(Dossier dossier) {
        return catalogue.version(dossier.procedureVersion()).goOnBasis().isPresent();
    }

    Explanation explain(ProcedureVersion version, @Nullable String caseKey, String agency, Instant receivedAt) {
        return calendar(agency).explain(question(version, caseKey, receivedAt));
    }

    Instant due(ProcedureVersion version, @Nullable String caseKey, String agency, Instant receivedAt) {
        return calendar(agency).due(question(version, caseKey, receivedAt));
    }

    /** The ledger of the current run, with those before it; it names agencies and no officer. */
    Explanation clock(Dossier dossier) {
        var told = dossier.promise().run().number() == 1 ? List.<TimelineEntry>of() : told(dossier);
        return clock(dossier, told, Map.of());
    }

    /** The same for officers, who may know who made the clock stand still. */
    Explanation clockOfOfficers(Dossier dossier) {
        var told = told(dossier);
        var names = new Names(accounts, agencies);
        var who = new HashMap<Instant, String>();
        for (var it : told) if (DossierFacts.STANDS.contains(it.kind())) who.put(it.at(), names.officer(it.actor()));
        return clock(dossier, told, who);
    }

    private List<TimelineEntry> told(Dossier dossier) {
        return facts.of(dossier.code()).stream().map(StoredFact::entry).toList();
    }

    private Explanation clock(Dossier dossier, List<TimelineEntry> told, Map<Instant, String> who) {
        var clock = current(dossier, who);
        var calendar = calendar(dossier.reception().agency());
        for (var run : FormerRun.of(dossier.reception().receivedAt(), told).reversed())
            clock = clock.after(former(dossier, run, who), run.endedAt(), run.words(), calendar);
        return clock;
    }

    private Explanation former(Dossier dossier, FormerRun run, Map<Instant, String> who) {
        var then = dossier.promise().during(new Promise.Run(run.number(), run.startedAt()));
        var stretches = named(pauses.of(dossier.code(), run.number()), who);
        var question = question(dossier.with(then, dossier.passedOnAt(), dossier.phase()), stretches);
        return calendar(dossier.reception().agency()).explain(question);
    }

    /**
     * The ledger of the current run. While the clock stands still: what was counted until then, and the stretch that
     * lasts; the moment named is when it would be due if the clock ran again now. Where handling has ended without an
     * answer, that is the last line, and nothing lasts.
     */
    private Explanation current(Dossier dossier, Map<Instant, String> who) {
        var calendar = calendar(dossier.reception().agency());
        var stretches = named(stretches(dossier), who);
        var explained = calendar.explain(question(dossier, stretches));
        return stretches.stream()
                .filter(it -> it.until() == null)
                .findFirst()
                .map(it -> pause(it, isStoppedForGood(dossier)))
                .or(() -> ClockWords.withdrawn(dossier.phase()))
                .map(it -> explained.stopped(it, calendar))
                .orElse(explained);
    }

    private boolean isStoppedForGood(Dossier dossier) {
        return dossier.phase() instanceof Phase.Stopped && !mayGoOn(dossier);
    }

    private static List<PauseTable.Stretch> named(List<PauseTable.Stretch> stretches, Map<Instant, String> who) {
        return stretches.stream().map(it -> it.by(who.get(it.since()))).toList();
    }

    /** When it is due after all pauses of the current run and with all that was promised before. */
    Instant due(Dossier dossier) {
        return due(dossier, stretches(dossier));
    }

    /** The same where its pauses are known. */
    Instant due(Dossier dossier, List<PauseTable.Stretch> stretches) {
        return calendar(dossier.reception().agency()).due(question(dossier, stretches));
    }

    /** When it was due before the supplement that is awaited was asked for. */
    Instant lastTold(Dossier dossier, List<PauseTable.Stretch> stretches) {
        var others = stretches.stream()
                .filter(it -> !it.ground().equals(Pauses.SUPPLEMENT))
                .toList();
        return due(dossier, others);
    }

    private List<PauseTable.Stretch> stretches(Dossier dossier) {
        return pauses.of(dossier.code(), dossier.promise().run().number());
    }

    /** The current run with these stretches not counted. */
    DueQuestion question(Dossier dossier, List<PauseTable.Stretch> stretches) {
        var promise = dossier.promise();
        var version = catalogue.version(dossier.procedureVersion());
        var forGood = isStoppedForGood(dossier);
        return new DueQuestion(
                promise.run().startedAt(),
                version.limitFor(dossier.reception().caseKey()),
                version.terms().cutoff(),
                stretches.stream().map(it -> pause(it, forGood)).toList(),
                promised(promise.kept()));
    }

    private ClockPause pause(PauseTable.Stretch it, boolean forGood) {
        var until = it.until() == null ? forGood ? it.since() : now.instant() : it.until();
        return new ClockPause(it.since(), until.isBefore(it.since()) ? it.since() : until, why(it));
    }

    /** What it was, on what ground, and who made it stand still. */
    private String why(PauseTable.Stretch it) {
        var day = LocalDate.ofInstant(it.since(), LegalClock.ZONE);
        var agency = agencies.find(new AgencyCode(it.agency()), day)
                .map(Agency::name)
                .orElse(it.agency());
        var what = Typed.constant(Stops.Ground.values(), it.ground()) == null ? "PAUSE" : "STOP";
        var stood = Words.t("dossier.clock.stood." + what, ground(it.ground()), agency);
        return it.officer() == null ? stood : Words.t("dossier.clock.stood-by", stood, it.officer());
    }

    static String ground(String ground) {
        return Words.t("dossier.ground." + ground);
    }

    private static @Nullable Promised promised(Promise.@Nullable Kept kept) {
        if (kept == null) return null;
        return new Promised(
                kept.madeAt(), kept.dueAt(), Words.t("dossier.kept." + kept.cause(), Words.day(kept.madeAt())));
    }

    WorkingCalendar calendar(String agency) {
        return agencies.calendarOf(new AgencyCode(agency));
    }

    Amended calendar(String agency, AmendedCalendars changed) {
        return agencies.calendarOf(new AgencyCode(agency), changed);
    }

    private static DueQuestion question(ProcedureVersion version, @Nullable String caseKey, Instant receivedAt) {
        return new DueQuestion(
                receivedAt, version.limitFor(caseKey), version.terms().cutoff(), List.of());
    }
}
