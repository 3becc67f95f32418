package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Decision;

/** Stops the clock of an opened dossier and lets it run again: row, stretch not counted, fact, event. */
@Component
class Standstill {

    private final PauseTable pauses;
    private final Timeline timeline;
    private final Promises promises;
    private final ApplicationEventPublisher events;

    Standstill(PauseTable pauses, Timeline timeline, Promises promises, ApplicationEventPublisher events) {
        this.pauses = pauses;
        this.timeline = timeline;
        this.promises = promises;
        this.events = events;
    }

    /** {@code ground}: under which name the stretch stands in the ledger. */
    Decision<DossierCode> stand(ActGate.Open act, Verb verb, Phase still, String ground, Fact fact) {
        return stood(act, verb, still, ground, fact).map(next -> {
            if (still.standsStill())
                events.publishEvent(new ClockStopped(
                        act.code(),
                        act.at(),
                        still.awaitsCitizen() ? next.keeper().desk() : null));
            return act.code();
        });
    }

    /** The same, told to nobody: for the room that asks for it and keeps its step open. */
    Decision<Dossier> stood(ActGate.Open act, Verb verb, Phase still, String ground, Fact... facts) {
        return act.dossier().stand(verb, still).map(next -> {
            if (still.standsStill()) pauses.begin(next, ground, act.agency(), act.at());
            else if (act.dossier().phase().standsStill()) pauses.end(act.code(), act.at());
            timeline.save(next, act.said(), act.facts(facts));
            return next;
        });
    }

    /** The limit runs on from where it stood. */
    Decision<DossierCode> runOn(ActGate.Open act, Verb verb, String kind) {
        return tell(act, ranOn(act, verb, kind), false);
    }

    /** The same, told to nobody: for the room that asks for it and sees to its step. */
    Decision<Dossier> ranOn(ActGate.Open act, Verb verb, String kind) {
        return runningOn(act, verb).then(next -> run(act, verb, next, kind));
    }

    private Decision<Promise> runningOn(ActGate.Open act, Verb verb) {
        return act.dossier().allowing(verb).map(dossier -> {
            var due = dossier.phase().standsStill()
                    ? promises.due(dossier, pauses.ended(dossier, act.at()))
                    : promises.due(dossier);
            return dossier.promise().due(due);
        });
    }

    /** The clock runs on and handling ends at the same moment; nobody has a step any more who need be told. */
    Decision<DossierCode> paidAndResolved(ActGate.Open act, Resolution answer, Fact done) {
        return runningOn(act, Verb.DISCHARGE)
                .then(promise -> act.dossier().run(Verb.DISCHARGE, promise))
                .then(running -> running.resolve(act.at(), answer, false).map(next -> {
                    var paid = DossierFacts.runs(DossierFacts.DISCHARGED, running.promise(), act.reason());
                    timeline.save(next, act.said(), List.of(paid, done, DossierFacts.resolved(answer)));
                    return act.code();
                }));
    }

    /** A new run of the whole limit begins; the date promised before is kept where it is later. */
    Decision<DossierCode> runAnew(ActGate.Open act, Verb verb, Instant startedAt, String kind) {
        var ran = act.dossier().allowing(verb).then(dossier -> {
            var told = promises.lastTold(dossier, pauses.ended(dossier, act.at()));
            var kept = new Promise.Kept(startedAt, told, Promise.Cause.SUPPLEMENT);
            var next = dossier.promise().anew(startedAt).keeping(kept);
            var due = promises.due(dossier.with(next, dossier.passedOnAt(), dossier.phase()), List.of());
            return run(act, verb, next.due(due), kind);
        });
        return tell(act, ran, true);
    }

    private Decision<Dossier> run(ActGate.Open act, Verb verb, Promise next, String kind) {
        return act.dossier().run(verb, next).map(running -> {
            var fact = DossierFacts.runs(kind, running.promise(), act.reason());
            timeline.save(running, act.said(), act.facts(fact));
            return running;
        });
    }

    private Decision<DossierCode> tell(ActGate.Open act, Decision<Dossier> ran, boolean anew) {
        return ran.map(running -> {
            if (act.dossier().phase().standsStill()) events.publishEvent(runs(running, act.at(), anew));
            return act.code();
        });
    }

    static ClockRuns runs(Dossier running, Instant at, boolean anew) {
        return new ClockRuns(
                running.code(),
                running.reception().agency(),
                at,
                running.promise().due(),
                anew,
                true);
    }

    /** Its clock runs as it did; only the due moment is another. */
    static ClockRuns runsOn(Dossier running, Instant at) {
        return new ClockRuns(
                running.code(),
                running.reception().agency(),
                at,
                running.promise().due(),
                false,
                false);
    }
}
