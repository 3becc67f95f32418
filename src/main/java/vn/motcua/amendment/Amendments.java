package vn.motcua.amendment;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.CalendarChanges;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Words;

/** Changes of the calendar: entered, looked at, applied once or dropped. */
@Service
class Amendments {

    private static final long NOT_YET = 0;

    private final AmendmentTable table;
    private final AffectedTable affected;
    private final PassedOverTable passedOver;
    private final CalendarChanges changes;
    private final Scope scope;
    private final LegalClock clock;
    private final int settlesSeconds;

    /** {@code settlesSeconds}: every node looks at the calendar each second; the batches wait until all have looked. */
    Amendments(
            AmendmentTable table,
            AffectedTable affected,
            PassedOverTable passedOver,
            CalendarChanges changes,
            Scope scope,
            LegalClock clock,
            @Value("${motcua.calendar-settles-seconds:10}") int settlesSeconds) {
        this.table = table;
        this.affected = affected;
        this.passedOver = passedOver;
        this.changes = changes;
        this.scope = scope;
        this.clock = clock;
        this.settlesSeconds = settlesSeconds;
    }

    List<Amendment> newest(Actor me) {
        var agencies = scope.agencies(me).stream().map(it -> it.code().value()).toList();
        return table.newest(agencies, scope.isForAll(me));
    }

    Optional<Amendment> find(long id, Actor me) {
        return table.find(id).filter(it -> scope.covers(it.announcement().agency(), me));
    }

    /** Nothing counts yet. Refused: days that are so already, out of reach, of an agency that is not one's own. */
    @Transactional
    public Decision<Long> enter(Amendment.Announcement announced, List<ChangedDay> days, Actor by) {
        if (!scope.covers(announced.agency(), by))
            return Decision.refused(Refusal.of("amendment.entry.not-yours").on("agency"));
        var reasons = changes.whyNot(Amendment.change(announced, days, NOT_YET), scope.calendar(announced.agency()));
        if (!reasons.isEmpty()) return new Refused<>(reasons);
        return Decision.granted(table.add(announced, days, new Amendment.Entry(by.username(), clock.instant())));
    }

    /**
     * From the commit on the days count; the promised dates follow in batches, as soon as every node knows the days.
     * Once: whoever comes second is told who did it.
     */
    @Transactional
    public Decision<Long> apply(long id, Actor by) {
        changes.lock();
        return draft(id, by).then(it -> {
            if (table.isAnyApplying()) return Decision.refused(Refusal.of("amendment.apply.another"));
            return changes.announce(
                            it.change(), scope.calendar(it.announcement().agency()))
                    .map(_ -> begin(it, by));
        });
    }

    /** What stands against applying this draft now. */
    List<Refusal> faults(Amendment it) {
        return table.isAnyApplying()
                ? List.of(Refusal.of("amendment.apply.another"))
                : changes.whyNot(it.change(), scope.calendar(it.announcement().agency()));
    }

    @Transactional
    public Decision<Long> drop(long id, Actor by) {
        return draft(id, by).map(it -> {
            table.drop(id);
            forget(id);
            return id;
        });
    }

    /** What could not follow is tried again, one by one, by whichever node comes first. */
    @Transactional
    public Decision<Long> tryAgain(long id, Actor by) {
        var it = locked(id, by);
        if (it.run() == null) return Decision.refused(Refusal.of("amendment.again.not-applied"));
        if (passedOver.askAgain(it.id()) == 0) return Decision.refused(Refusal.of("amendment.again.nothing"));
        return Decision.granted(it.id());
    }

    /** What was foreseen gives way to what is done. */
    private int forget(long id) {
        passedOver.forget(id);
        return affected.forget(id);
    }

    private long begin(Amendment it, Actor by) {
        int forgotten = forget(it.id());
        var run = new Amendment.Run(
                by.username(),
                scope.actsFor(by, it.announcement().agency()),
                clock.instant(),
                it.look() == null ? null : forgotten,
                "",
                null);
        table.begin(it.id(), run, settlesSeconds);
        return it.id();
    }

    private Amendment locked(long id, Actor by) {
        return table.lock(id)
                .filter(it -> scope.covers(it.announcement().agency(), by))
                .orElseThrow(NotFound::new);
    }

    private Decision<Amendment> draft(long id, Actor by) {
        var found = locked(id, by);
        return switch (found.state()) {
            case DRAFT -> Decision.granted(found);
            case DROPPED -> Decision.refused(Refusal.of("amendment.apply.dropped"));
            case APPLYING, APPLIED ->
                Decision.refused(Refusal.of(
                        "amendment.apply.already",
                        found.applied().by(),
                        Words.moment(found.applied().at())));
        };
    }
}
