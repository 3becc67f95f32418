package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Amended;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.Promised;
import vn.motcua.dossier.PauseTable.Stretch;

/**
 * An open dossier as a change of the calendar leaves it: its due moment reckoned anew from the same run, limit, pauses
 * and earlier promises, but never before what was promised until now. Done a second time it changes nothing. Pure.
 */
record Redated(Dossier dossier, Recomputed said) {

    /** The calendars, since when people reckon with the new one, and now. */
    record Shift(Amended calendar, Instant announcedAt, Instant now) {}

    /**
     * Empty where nothing changes. {@code question}: without the stretch that still lasts; {@code open}: since when
     * that is, none while the clock runs.
     */
    static Optional<Redated> of(Dossier dossier, DueQuestion question, @Nullable Instant open, Shift shift) {
        if (!isOpen(dossier.phase())) return Optional.empty();
        var before = shift.calendar().before().due(question);
        var reckoned = shift.calendar().after().due(question);
        var promised = promised(dossier.promise(), before, shift);
        var held = shift.calendar().held(promised);
        if (reckoned.equals(before) && held.equals(promised)) return Optional.empty();
        return open == null
                ? running(dossier, question, new Moments(promised, held, reckoned), shift)
                : standing(dossier, open, new Moments(promised, held, reckoned));
    }

    /** The stretch that still lasts, if one does. */
    static @Nullable Instant open(List<Stretch> stretches) {
        return stretches.stream()
                .filter(it -> it.until() == null)
                .map(Stretch::since)
                .findFirst()
                .orElse(null);
    }

    private record Moments(Instant promised, Instant held, Instant reckoned) {}

    /**
     * What was last told. A dossier whose clock stood still and ran again between the announcement and this may have
     * been reckoned with the new calendar; one received since then was promised nothing by the old one.
     */
    private static Instant promised(Promise promise, Instant before, Shift shift) {
        var due = promise.dueAt();
        if (due == null) return before;
        return promise.run().startedAt().isBefore(shift.announcedAt()) && before.isAfter(due) ? before : due;
    }

    private static Optional<Redated> running(Dossier dossier, DueQuestion question, Moments at, Shift shift) {
        var kept = at.reckoned().isBefore(at.held())
                ? new Promise.Kept(shift.now(), at.held(), Promise.Cause.CALENDAR)
                : dossier.promise().kept();
        var asked = kept == null || kept.equals(dossier.promise().kept())
                ? question
                : question.promising(
                        new Promised(kept.madeAt(), kept.dueAt(), kept.cause().name()));
        var due = shift.calendar().after().due(asked);
        var effect = effect(at, due, shift.now());
        if (effect == null) return Optional.empty();
        return Optional.of(redated(dossier, dossier.promise().keeping(kept).due(due), at, due, effect));
    }

    /** It has no due moment now; what was promised before it stood still moves on with it, as any promise does. */
    private static Optional<Redated> standing(Dossier dossier, Instant open, Moments at) {
        if (!at.reckoned().isBefore(at.held())) return Optional.empty();
        var kept = new Promise.Kept(open, at.held(), Promise.Cause.CALENDAR);
        return Optional.of(redated(dossier, dossier.promise().keeping(kept), at, at.held(), CalendarEffect.KEPT));
    }

    private static Redated redated(Dossier dossier, Promise next, Moments at, Instant due, CalendarEffect effect) {
        return new Redated(
                dossier.with(next, dossier.passedOnAt(), dossier.phase()),
                new Recomputed(dossier.code(), at.promised(), at.reckoned(), due, effect));
    }

    private static @Nullable CalendarEffect effect(Moments at, Instant due, Instant now) {
        if (due.isAfter(at.promised())) {
            boolean freed = now.isAfter(at.promised()) && !now.isAfter(due);
            return freed ? CalendarEffect.NO_LONGER_LATE : CalendarEffect.LATER;
        }
        if (!at.reckoned().isBefore(at.promised())) return null;
        boolean spared = now.isAfter(at.reckoned()) && !now.isAfter(due);
        return spared ? CalendarEffect.KEPT_FROM_LATE : CalendarEffect.KEPT;
    }

    private static boolean isOpen(Phase phase) {
        return switch (phase) {
            case Phase.InProcess _, Phase.AwaitingSupplement _, Phase.Obligation _, Phase.Paused _, Phase.Stopped _ ->
                true;
            case Phase.Withdrawn _, Phase.Resolved _, Phase.Returned _ -> false;
        };
    }
}
