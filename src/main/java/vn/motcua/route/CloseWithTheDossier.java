package vn.motcua.route;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierClosed;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.OpenWork;

/** Closes the open steps of a dossier that its citizen takes back. */
@Component
class TakenBack implements OpenWork {

    private final StepTable table;
    private final Passage passage;

    TakenBack(StepTable table, Passage passage) {
        this.table = table;
        this.passage = passage;
    }

    @Override
    public List<Fact> close(DossierClosed taken) {
        return table.lock(taken.code()).stream().map(it -> close(it, taken)).toList();
    }

    private Fact close(OpenStep step, DossierClosed taken) {
        var at = Moments.later(taken.at(), step.times().openedAt());
        return passage.withdraw(passage.finished(step, taken.by(), at, FinishedStep.WITHDRAWN, null));
    }
}
