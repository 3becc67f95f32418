package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final OpenSteps steps;
    private final LegalClock clock;
    private final ApplicationEventPublisher events;

    Recomputing(
            OpenQuery query,
            DossierTable table,
            PauseTable pauses,
            Promises promises,
            Timeline timeline,
            OpenSteps steps,
            LegalClock clock,
            ApplicationEventPublisher events) {
        this.query = query;
        this.table = table;
        this.pauses = pauses;
        this.promises = promises;
        this.timeline = timeline;
        this.steps = steps;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One stretch of the walk: who is affected, who cannot be reckoned, and the code to go on after; none: that was the
     * last one.
     */
    public record Reckoned(
            List<Recomputed> affected,
            List<Unreckoned> unreckoned,
            @Nullable String next) {}

    /** A dossier whose row or version says something that no date follows from. */
    public record Unreckoned(DossierCode code, RuntimeException why) {}

    /** In whose name the dates move: who applied the change, and for which agency. */
    public record InNameOf(String username, String agency) {}

    /** What the change does to the next open dossiers after that code; writes nothing. */
    public Reckoned look(CalendarShift shift, String after, int dossiers) {
        var now = clock.instant();
        var page = query.after(after, shift.change(), dossiers);
        var stretches = pauses.of(page.stream().map(Dossier::code).toList());
        var affected = new ArrayList<Recomputed>();
        var unreckoned = new ArrayList<Unreckoned>();
        for (var it : page) {
            try {
                redated(it, stretches.getOrDefault(it.code().value(), List.of()), shift, now)
                        .ifPresent(redated -> affected.add(redated.said()));
            } catch (RuntimeException broken) {
                // Whoever looks at all is told of this one and sees the others.
                unreckoned.add(new Unreckoned(it.code(), broken));
            }
        }
        return new Reckoned(affected, unreckoned, next(page, dossiers));
    }

    /** The next open dossier after that code, if there is one. */
    public Optional<DossierCode> next(CalendarShift shift, String after) {
        return query.after(after, shift.change(), 1).stream().findFirst().map(Dossier::code);
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
        return new Reckoned(moved, List.of(), next(page, dossiers));
    }

    private static @Nullable String next(List<Dossier> page, int dossiers) {
        return page.size() < dossiers ? null : page.getLast().code().value();
    }

    /** The same for this one alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Recomputed> recompute(DossierCode code, CalendarShift shift, InNameOf by) {
        steps.lock(code);
        var dossier = table.lock(code).orElseThrow();
        var stretches = pauses.of(code, dossier.promise().run().number());
        var now = dossier.notBefore(clock.instant());
        var redated = redated(dossier, stretches, shift, now);
        redated.ifPresent(it -> write(it, shift, new Said(code, by.username(), by.agency(), now)));
        tell(redated.map(Redated::dossier).orElse(dossier), stretches, shift);
        return redated.map(Redated::said);
    }

    /** A day of another agency that takes part changes nothing that was promised, nor what is stopped for good. */
    private Optional<Redated> redated(Dossier dossier, List<Stretch> stretches, CalendarShift shift, Instant now) {
        if (!shift.change().binds(dossier.reception().agency()) || isStoppedForGood(dossier)) return Optional.empty();
        var question = promises.question(
                dossier, stretches.stream().filter(it -> it.until() != null).toList());
        var calendar = promises.calendar(dossier.reception().agency(), shift.calendars());
        var by = new Redated.Shift(calendar, shift.announcedAt(), now);
        return Redated.of(dossier, question, Redated.open(stretches), by);
    }

    private boolean isStoppedForGood(Dossier dossier) {
        return dossier.phase() instanceof Phase.Stopped && !promises.mayGoOn(dossier);
    }

    private void write(Redated it, CalendarShift shift, Said said) {
        var next = it.dossier();
        var fact =
                DossierFacts.redated(next.promise(), it.said(), shift.change().basis());
        timeline.save(next, said, List.of(fact));
    }

    private void tell(Dossier dossier, List<Stretch> stretches, CalendarShift shift) {
        var promise = dossier.promise();
        var stood = stretches.stream().flatMap(Recomputing::stood).toList();
        events.publishEvent(new DueMoved(
                dossier.code(),
                dossier.reception().agency(),
                promise.dueAt(),
                promise.run().startedAt(),
                stood,
                shift));
    }

    private static Stream<DueMoved.Stood> stood(Stretch it) {
        var until = it.until();
        return until == null ? Stream.empty() : Stream.of(new DueMoved.Stood(it.ground(), it.since(), until));
    }
}
