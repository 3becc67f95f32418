package vn.motcua.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;

/** Writes what a verb has decided: the finished step, the open one, one fact. In the verb's transaction. */
@Component
class Passage {

    private final StepTable table;
    private final StepHistoryTable history;
    private final Itinerary itinerary;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final Uncounted uncounted;
    private final ApplicationEventPublisher events;

    Passage(
            StepTable table,
            StepHistoryTable history,
            Itinerary itinerary,
            Dossiers dossiers,
            Timeline timeline,
            Uncounted uncounted,
            ApplicationEventPublisher events) {
        this.table = table;
        this.history = history;
        this.itinerary = itinerary;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.uncounted = uncounted;
        this.events = events;
    }

    /** The step as it ends now, with the working minutes its agency had it, less those not counted. */
    FinishedStep finished(OpenStep step, Actor by, Instant at, String outcome, @Nullable String note) {
        var calendar = itinerary.calendar(step.place().agency());
        var since = step.rest().since();
        var still = since == null ? 0 : calendar.between(since, at).minutes();
        var paused = step.rest().minutes() + still;
        var minutes = calendar.between(step.times().openedAt(), at).minutes() - paused;
        return new FinishedStep(step, by.username(), at, outcome, note, minutes, paused, null);
    }

    void open(OpenStep first, String legKey, Actor by) {
        table.open(first, legKey);
        append(first, by, first.times().openedAt(), StepFact.stands(StepFact.LEG_OPENED, first));
    }

    void hold(OpenStep step, Actor by, Instant at, Fact fact) {
        table.hold(step);
        append(step, by, at, fact);
    }

    /** On within the leg, also on the way out of it. */
    StepId move(FinishedStep done, OpenStep next, Actor by, String kind) {
        var id = moved(done, next, by);
        append(done.step(), by, done.closedAt(), StepFact.moved(kind, done, next));
        uncounted.begin(next, by, done.closedAt());
        return id;
    }

    /** As {@link #move}, by the first step of all: with it the dossier counts as passed on. */
    StepId leaveDesk(FinishedStep done, OpenStep next, Actor by) {
        var id = moved(done, next, by);
        var fact = StepFact.moved(StepFact.COMPLETED, done, next);
        dossiers.transferred(done.step().work().code(), by, done.closedAt(), fact);
        uncounted.begin(next, by, done.closedAt());
        return id;
    }

    private StepId moved(FinishedStep done, OpenStep next, Actor by) {
        var due = uncounted.follow(done, next, by);
        history.keep(done);
        return table.move(due);
    }

    void cross(FinishedStep done, OpenStep next, String legKey, Actor by) {
        history.keep(done);
        table.cross(uncounted.follow(done, next, by), legKey);
        append(next, by, done.closedAt(), StepFact.moved(StepFact.PASSED_ON, done, next));
        uncounted.begin(next, by, done.closedAt());
    }

    /** Back from the way: said by who sent it back, for that officer's own agency. */
    void comeBack(FinishedStep done, OpenStep again, String agency, Actor by) {
        moved(done, again, by);
        var fact = StepFact.moved(StepFact.TAKEN_BACK, done, again);
        timeline.append(again.work().code(), by, agency, done.closedAt(), fact);
        uncounted.begin(again, by, done.closedAt());
    }

    void close(FinishedStep done, Actor by) {
        uncounted.end(done.step(), by, done.closedAt());
        history.close(done);
        append(done.step(), by, done.closedAt(), StepFact.closed(StepFact.COMPLETED, done));
    }

    /** The dossier has ended without an answer; its fact is written with the dossier's. */
    Fact withdraw(FinishedStep done) {
        history.close(done);
        return StepFact.closed(StepFact.WITHDRAWN, done);
    }

    void tell(HandoverDue due) {
        events.publishEvent(due);
    }

    private void append(OpenStep at, Actor by, Instant when, Fact fact) {
        timeline.append(at.work().code(), by, at.place().agency(), when, fact);
    }
}
