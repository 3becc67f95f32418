package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;

/**
 * A dossier opened again because its result was wrong: the agency does it again, without a new fee, and apologises (NĐ
 * 61/2018 Art. 21; status 9 or 10 to 4). The law sets no time for it; our reading ◊ is the same limit once more, a
 * fresh run from this moment, while what was first promised stays what lateness is told by. Statuses sent stay sent.
 */
@Service
public class Reopenings {

    private final ActGate gate;
    private final IncidentTable incidents;
    private final Promises promises;
    private final RedoneWork work;
    private final Timeline timeline;

    Reopenings(ActGate gate, IncidentTable incidents, Promises promises, RedoneWork work, Timeline timeline) {
        this.gate = gate;
        this.incidents = incidents;
        this.promises = promises;
        this.work = work;
        this.timeline = timeline;
    }

    /** What was wrong: whose fault it was, and of several results which one, by the leg that brought it. */
    public record Wrong(Incident.Fault fault, @Nullable Integer leg) {}

    /** By a leader, or the head of a desk, of an agency that takes part; again only after it is resolved again. */
    @Transactional
    public Decision<Incident> reopen(Asked asked, Wrong what, Actor by) {
        return gate.open(asked, Permissions.REOPEN, by)
                .then(act -> act.dossier()
                        .allowing(Verb.REOPEN)
                        .then(it -> Incident.Wrong.of(it.phase(), what.leg()))
                        .map(wrong -> write(act, what, wrong)));
    }

    /** What was wrong with results of a dossier, in order; authority is the caller's business. */
    public List<Incident> of(DossierCode code) {
        return incidents.of(code);
    }

    private Incident write(ActGate.Open act, Wrong what, Incident.Wrong wrong) {
        var dossier = act.dossier();
        var run = dossier.promise().anew(act.at());
        var due = promises.due(dossier.with(run, dossier.passedOnAt(), dossier.phase()), List.of());
        var next = dossier.reopened(act.at(), run.due(due));
        var said = new Incident(0, act.at(), act.agency(), act.by().name(), what.fault(), act.reason(), wrong);
        var incident = incidents.add(act.code(), said);
        var redone = work.redo(new RedoneWork.Redo(
                act.code(),
                next.procedureVersion(),
                next.reception().caseKey(),
                next.reception().agency(),
                wrong.name() == null ? null : what.leg(),
                act.at(),
                due));
        timeline.save(next, act.said(), List.of(DossierFacts.reopened(next.promise(), incident), redone));
        return incident;
    }
}
