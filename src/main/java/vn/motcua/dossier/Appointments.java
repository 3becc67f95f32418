package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.SignedPaper;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.policy.Policies;
import vn.motcua.policy.Policy;
import vn.motcua.policy.PolicyKey;

/** New dates for a dossier that will not be done in time: an apology, and the day promised instead (form 04). */
@Service
public class Appointments {

    private static final int YEARS_AHEAD_MAX = 1;

    private final ActGate gate;
    private final Signatures signatures;
    private final ReappointmentTable reappointments;
    private final Promises promises;
    private final Timeline timeline;
    private final Policies policies;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;

    Appointments(
            ActGate gate,
            Signatures signatures,
            ReappointmentTable reappointments,
            Promises promises,
            Timeline timeline,
            Policies policies,
            Catalogue catalogue,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.signatures = signatures;
        this.reappointments = reappointments;
        this.promises = promises;
        this.timeline = timeline;
        this.policies = policies;
        this.catalogue = catalogue;
        this.events = events;
    }

    /** The apologies of a dossier, in order; authority is the caller's business. */
    public List<Reappointment> of(DossierCode code) {
        return reappointments.of(code);
    }

    /** Whether an apology now would move the due moment, or be marked late (NĐ 61/2018 Art. 19). */
    public boolean wouldMove(DossierCard dossier, Instant now) {
        return isLawful(
                dossier.procedureVersion(),
                dossier.times().receivedAt(),
                dossier.times().due(),
                now,
                reappointments.of(dossier.code()));
    }

    /**
     * Promises the closing of {@code day} at the agency that received. Refused: a day off, one not after the due day,
     * or more than a year ahead. By who has the dossier now: the agency that is late apologises. One that is too late,
     * or once too often, is recorded and moves nothing.
     */
    @Transactional
    public Decision<Reappointment> reappoint(Asked asked, LocalDate day, Actor by) {
        return gate.openInHand(asked, Verb.REAPPOINT, Permissions.REAPPOINT, by)
                .then(act -> act.dossier().allowing(Verb.REAPPOINT).then(it -> checked(act, day)))
                .then(it -> signatures
                        .of(it.act(), SignedPaper.Kind.APOLOGY)
                        .map(block -> write(it.act(), it.dueAt(), block.text())));
    }

    private record Checked(ActGate.Open act, Instant dueAt) {}

    private Decision<Checked> checked(ActGate.Open act, LocalDate day) {
        var calendar = promises.calendar(act.dossier().reception().agency());
        var today = day(act.at());
        if (day.isAfter(today.plusYears(YEARS_AHEAD_MAX)) || !WorkingCalendar.covers(day.getYear()))
            return refused("dossier.reappoint.too-far");
        if (!day.isAfter(day(act.dossier().promise().due())) || day.isBefore(today))
            return refused("dossier.reappoint.not-later");
        if (!calendar.isWorkingDay(day)) return refused("dossier.reappoint.day-off");
        return Decision.granted(new Checked(act, calendar.closing(day)));
    }

    private static <T> Decision<T> refused(String key) {
        return Decision.refused(Refusal.of(key).on("day"));
    }

    private Reappointment write(ActGate.Open act, Instant newDueAt, @Nullable String signedAs) {
        var dossier = act.dossier();
        var earlier = reappointments.of(act.code());
        var before = dossier.promise().due();
        var lawful = isLawful(dossier.procedureVersion(), dossier.reception().receivedAt(), before, act.at(), earlier);
        var written = new Reappointment(
                earlier.size() + 1,
                act.at(),
                act.agency(),
                act.by().name(),
                act.reason(),
                before,
                newDueAt,
                lawful,
                signedAs);
        var kept = new Promise.Kept(act.at(), newDueAt, Promise.Cause.REAPPOINTMENT);
        var promise = lawful ? dossier.promise().keeping(kept).due(newDueAt) : dossier.promise();
        var next = dossier.with(promise, dossier.passedOnAt(), dossier.phase());
        reappointments.add(act.code(), written);
        timeline.save(next, act.said(), List.of(DossierFacts.reappointed(promise, written)));
        if (lawful) events.publishEvent(Standstill.runsOn(next, act.at()));
        return written;
    }

    private boolean isLawful(
            long version, Instant receivedAt, Instant dueAt, Instant now, List<Reappointment> earlier) {
        var policy = policy(version, receivedAt);
        var moved = earlier.stream().filter(Reappointment::lawful).count();
        var max = policy.count(PolicyKey.REAPPOINT_MAX);
        var notice = policy.count(PolicyKey.REAPPOINT_NOTICE_DAYS).orElse(0);
        return (max.isEmpty() || moved < max.getAsInt())
                && !day(now).isAfter(day(dueAt).minusDays(notice))
                && !now.isAfter(dueAt);
    }

    private Policy policy(long version, Instant receivedAt) {
        return policies.of(day(receivedAt), catalogue.version(version).family());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
