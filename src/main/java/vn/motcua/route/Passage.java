package vn.motcua.route;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    private final LegTable legs;
    private final Spent spent;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final Uncounted uncounted;
    private final ApplicationEventPublisher events;

    Passage(
            StepTable table,
            StepHistoryTable history,
            LegTable legs,
            Spent spent,
            Dossiers dossiers,
            Timeline timeline,
            Uncounted uncounted,
            ApplicationEventPublisher events) {
        this.table = table;
        this.history = history;
        this.legs = legs;
        this.spent = spent;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.uncounted = uncounted;
        this.events = events;
    }

    FinishedStep finished(OpenStep step, Actor by, Instant at, String outcome, @Nullable String note) {
        return spent.by(by, step, at, outcome, note);
    }

    void open(OpenStep first, String legKey, Actor by) {
        table.open(first, legKey);
        append(first, by, first.times().openedAt(), StepFact.stands(StepFact.LEG_OPENED, first));
    }

    void hold(OpenStep step, Actor by, Instant at, Fact fact) {
        table.hold(step);
        append(step, by, at, fact);
    }

    StepId move(FinishedStep done, OpenStep next, Actor by, String kind) {
        return move(done, next, by, kind, List.of());
    }

    /** On within the leg, also on the way out of it; {@code before}: what came before it in the same act. */
    StepId move(FinishedStep done, OpenStep next, Actor by, String kind, List<Fact> before) {
        var id = moved(done, next, by);
        say(
                done,
                by,
                Stream.concat(before.stream(), Stream.of(StepFact.moved(kind, done, next)))
                        .toList());
        uncounted.begin(next, by, done.closedAt());
        return id;
    }

    /** As {@link #move}, by the first step of all: with it the dossier counts as passed on. */
    StepId leaveDesk(FinishedStep done, OpenStep next, Actor by) {
        var id = moved(done, next, by);
        var fact = StepFact.moved(StepFact.COMPLETED, done, next);
        dossiers.transferred(done.step().work().code(), by, done.closedAt(), List.of(fact));
        uncounted.begin(next, by, done.closedAt());
        return id;
    }

    /** Into the step that waits, while legs open beside it: agencies that have one see the dossier from now on. */
    List<OpenStep> fork(
            FinishedStep done, OpenStep waiting, List<LegTable.Branch> branches, boolean leavesDesk, Actor by) {
        var code = done.step().work().code();
        var waits = uncounted.follow(done, waiting, by);
        history.keep(done);
        var opened = legs.open(waits, branches);
        var agencies = opened.stream()
                .map(it -> it.place().agency())
                .filter(it -> !it.equals(done.step().place().agency()))
                .collect(toSet());
        dossiers.admit(code, agencies, done.closedAt());
        var facts = new ArrayList<Fact>();
        facts.add(StepFact.moved(StepFact.COMPLETED, done, waiting));
        opened.forEach(
                it -> facts.add(StepFact.stands(it.isOnTheWay() ? StepFact.LEG_OFFERED : StepFact.LEG_OPENED, it)));
        if (leavesDesk) dossiers.transferred(code, by, done.closedAt(), facts);
        else say(done, by, facts);
        return opened;
    }

    private StepId moved(FinishedStep done, OpenStep next, Actor by) {
        var due = uncounted.follow(done, next, by);
        history.keep(done);
        return table.move(due);
    }

    void cross(FinishedStep done, OpenStep next, String legKey, Actor by) {
        history.keep(done);
        table.cross(done.step().work().leg(), uncounted.follow(done, next, by), legKey);
        append(next, by, done.closedAt(), StepFact.moved(StepFact.PASSED_ON, done, next));
        uncounted.begin(next, by, done.closedAt());
    }

    /** Accepted by the agency whose leg it is from its beginning. */
    void enter(FinishedStep done, OpenStep next, Actor by) {
        moved(done, next, by);
        append(next, by, done.closedAt(), StepFact.moved(StepFact.LEG_ACCEPTED, done, next));
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
        say(done, by, List.of(end(done, by)));
    }

    /** One leg beside others has ended; what it says of it is written by who goes on from here. */
    Fact end(FinishedStep done, Actor by) {
        uncounted.end(done.step(), by, done.closedAt());
        history.close(done);
        return StepFact.closed(StepFact.COMPLETED, done);
    }

    void say(FinishedStep done, Actor by, List<Fact> facts) {
        var step = done.step();
        timeline.append(step.work().code(), by, step.place().agency(), done.closedAt(), facts);
    }

    void tell(List<HandoverDue> due) {
        if (due.isEmpty()) return;
        events.publishEvent(
                new HandoversDue(due.getFirst().code(), due.getFirst().at(), due));
    }

    /** Of steps that have ended those on the way: nobody is to answer for them any more. */
    void lapse(List<OpenStep> ended, Actor by, Instant at) {
        var legs = ended.stream()
                .filter(OpenStep::isOnTheWay)
                .map(it -> it.work().leg())
                .toList();
        if (!legs.isEmpty())
            events.publishEvent(new OffersLapsed(ended.getFirst().work().code(), legs, by, at));
    }

    private void append(OpenStep at, Actor by, Instant when, Fact fact) {
        timeline.append(at.work().code(), by, at.place().agency(), when, fact);
    }
}
