package vn.motcua.route;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierClosed;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.OpenWork;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/** Closes the open steps of a dossier that its citizen takes back, as long as no result is numbered. */
@Component
class TakenBack implements OpenWork {

    private final StepTable table;
    private final Passage passage;

    TakenBack(StepTable table, Passage passage) {
        this.table = table;
        this.passage = passage;
    }

    @Override
    public Decision<List<Fact>> close(DossierClosed taken) {
        var open = table.lockUndecided(taken.code());
        return open.stream()
                .map(StepTable.Undecided::number)
                .filter(Objects::nonNull)
                .findFirst()
                .<Decision<List<Fact>>>map(
                        number -> Decision.refused(Refusal.of("route.withdrawal.decided", taken.code(), number)))
                .orElseGet(() -> Decision.granted(
                        open.stream().map(it -> close(it.step(), taken)).toList()));
    }

    private Fact close(OpenStep step, DossierClosed taken) {
        var at = Moments.later(taken.at(), step.times().openedAt());
        return passage.withdraw(passage.finished(step, taken.by(), at, FinishedStep.WITHDRAWN, null));
    }
}
