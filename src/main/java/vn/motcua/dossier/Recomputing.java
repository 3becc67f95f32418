package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.PauseTable.Stretch;
import vn.motcua.platform.LegalClock;

/** Promised dates after the calendar has changed: what would move, and moving it. Authority is the caller's. */
@Service
public class Recomputing {

    private final OpenQuery query;
    private final DossierTable table;
    private final PauseTable pauses;
    private final Promises promises;
    private final Timeline timeline;
    private final List<FirstLock> firstLocks;
    private final LegalClock clock;
    private final ApplicationEventPublisher events;

    Recomputing(
            OpenQuery query,
            DossierTable table,
            PauseTable pauses,
            Promises promises,
            Timeline timeline,
            List<FirstLock> firstLocks,
            LegalClock clock,
            ApplicationEventPublisher events) {
        this.query = query;
        this.table = table;
        this.pauses = pauses;
        this.promises = promises;
        this.timeline = timeline;
        this.firstLocks = firstLocks;
        this.clock = clock;
        this.events = events;
    }

    /** One stretch of the walk: who is affected, and the code to go on after; none: that was the last one. */
    public record Reckoned(
            List<Recomputed> affected, @Nullable String next) {}

    /** In whose name the dates move: who applied the change, and for which agency. */
    public record InNameOf(String username, String agency) {}

    /** What the change does to the next open dossiers after that code; writes nothing. */
    public Reckoned look(CalendarShift shift, String after, int dossiers) {
        var now = clock.instant();
        var page = query.after(after, shift.change(), dossiers);
        var stretches = pauses.of(page.stream().map(Dossier::code).toList());
        var affected = page.stream()
                .map(it -> redated(it, stretches.getOrDefault(it.code().value(), List.of()), shift, now))
                .flatMap(Optional::stream)
                .map(Redated::said)
                .toList();
        return new Reckoned(affected, next(page, dossiers));
    }

    /**
     * Moves the next open dossiers after that code: row, one fact that names the basis, event. The steps come before
     * their dossier, as whoever acts locks them; they follow the new days also where their dossier stays as it was.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reckoned recompute(CalendarShift shift, String after, int dossiers, InNameOf by) {
        var page = query.after(after, shift.change(), dossiers);
        var moved = page.stream()
                .map(it -> recompute(it.code(), shift, by))
                .flatMap(Optional::stream)
                .toList();
        return new Reckoned(moved, next(page, dossiers));
    }

    private static @Nullable String next(List<Dossier> page, int dossiers) {
        return page.size() < dossiers ? null : page.getLast().code().value();
    }

    private Optional<Recomputed> recompute(DossierCode code, CalendarShift shift, InNameOf by) {
        firstLocks.forEach(it -> it.lock(code));
        var dossier = table.lock(code).orElseThrow();
        var stretches = pauses.of(code, dossier.promise().run().number());
        var now = clock.instant();
        var redated = redated(dossier, stretches, shift, now);
        redated.ifPresent(it -> write(it, shift, new Said(code, by.username(), by.agency(), now)));
        tell(redated.map(Redated::dossier).orElse(dossier), shift);
        return redated.map(Redated::said);
    }

    private Optional<Redated> redated(Dossier dossier, List<Stretch> stretches, CalendarShift shift, Instant now) {
        var question = promises.question(
                dossier, stretches.stream().filter(it -> it.until() != null).toList());
        var calendar = promises.calendar(dossier.reception().agency(), shift.calendars());
        var by = new Redated.Shift(calendar, shift.announcedAt(), now);
        return Redated.of(dossier, question, Redated.open(stretches), by);
    }

    private void write(Redated it, CalendarShift shift, Said said) {
        var next = it.dossier();
        var fact =
                DossierFacts.redated(next.promise(), it.said(), shift.change().basis());
        timeline.save(next, said, List.of(fact));
    }

    private void tell(Dossier dossier, CalendarShift shift) {
        var due = dossier.promise().dueAt();
        if (due == null) return;
        events.publishEvent(new DueMoved(dossier.code(), dossier.reception().agency(), due, shift.calendars()));
    }
}
