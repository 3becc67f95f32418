package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.calendar.ClockPause;
import vn.motcua.calendar.Explanation;
import vn.motcua.platform.Words;

/**
 * How a promised moment came about, in one sentence for officers and citizens alike: the limit, from when it runs, and,
 * where something else was promised, the moment reckoned, the one promised, and why.
 */
public final class ClockWords {
    private ClockWords() {}

    /** {@code limit}: as people read it; {@code dueWords}: what is shown where there is no due moment now. */
    public static String of(String limit, DossierCard dossier, Explanation clock) {
        var since = since(limit, dossier, clock);
        if (dossier.times().dueAt() == null) return Words.t("dossier.clock.standing", since, dossier.dueWords());
        var due = Words.moment(dossier.times().due());
        var shifted = shifted(dossier, clock);
        if (shifted.isPresent()) return Words.t("dossier.clock.told", since, due, shifted.get());
        var reckoned = clock.reckoned();
        return reckoned.promised() == null
                ? Words.t("dossier.clock.so", since, due)
                : Words.t("dossier.clock.promised", since, Words.moment(reckoned.at()), due, reckoned.promised());
    }

    /** The days have changed under what was promised: it follows soon, or never, where there is an answer already. */
    public static Optional<String> shifted(DossierCard dossier, Explanation clock) {
        var times = dossier.times();
        if (times.dueAt() == null || times.dueAt().equals(clock.dueAt())) return Optional.empty();
        var key = times.finishedAt() == null ? "dossier.clock.follows" : "dossier.clock.stays";
        return Optional.of(Words.t(key, Words.moment(clock.dueAt())));
    }

    /** The last line of a ledger that the citizen has ended. */
    static Optional<ClockPause> withdrawn(Phase phase) {
        return phase instanceof Phase.Withdrawn(var at)
                ? Optional.of(new ClockPause(at, at, Words.t("dossier.clock.withdrawn")))
                : Optional.empty();
    }

    private static String since(String limit, DossierCard dossier, Explanation clock) {
        var times = dossier.times();
        Instant from = times.runsSince();
        var key = from.equals(times.receivedAt()) ? "dossier.clock.received" : "dossier.clock.anew";
        var words = Words.t(key, limit, Words.moment(from), Words.moment(times.receivedAt()));
        return clock.hasPauses() && !dossier.isEndedUnanswered()
                ? Words.t("dossier.clock.without-pauses", words)
                : words;
    }
}
