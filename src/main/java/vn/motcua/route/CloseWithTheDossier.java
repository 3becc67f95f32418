package vn.motcua.route;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierClosed;
import vn.motcua.dossier.Fact;

/** Closes the open steps of a dossier that ends without an answer. */
@Component
class CloseWithTheDossier {

    private final StepHistoryTable history;
    private final Spent spent;

    CloseWithTheDossier(StepHistoryTable history, Spent spent) {
        this.history = history;
        this.spent = spent;
    }

    List<Fact> close(List<OpenStep> open, DossierClosed closed) {
        return open.stream().map(it -> close(it, closed)).toList();
    }

    private Fact close(OpenStep step, DossierClosed closed) {
        var at = Moments.later(closed.at(), step.times().openedAt());
        var done = spent.by(closed.by(), step, at, closed.how().name(), null);
        history.close(done);
        return StepFact.closed(
                switch (closed.how()) {
                    case WITHDRAWN -> StepFact.WITHDRAWN;
                    case STOPPED -> StepFact.STOPPED;
                },
                done);
    }
}
