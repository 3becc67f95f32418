package vn.motcua.reform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Takeovers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisations;
import vn.motcua.platform.BatchSweep;
import vn.motcua.platform.LegalClock;

/**
 * The whole application in one transaction that is taken back: agencies announced, dossiers brought over, and what
 * fails is told. Of very many dossiers a sample spread over all of them, since whoever is rehearsed with is locked.
 */
@Component
class Rehearsals {

    private static final int DOSSIERS_MAX = 2_000;

    private final ReformTable table;
    private final ForeseenTable foreseen;
    private final FailedTable failed;
    private final Plans plans;
    private final ReformPreview preview;
    private final Reorganisations reorganisations;
    private final Takeovers takeovers;
    private final OneByOne oneByOne;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    Rehearsals(
            ReformTable table,
            ForeseenTable foreseen,
            FailedTable failed,
            Plans plans,
            ReformPreview preview,
            Reorganisations reorganisations,
            Takeovers takeovers,
            OneByOne oneByOne,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.table = table;
        this.foreseen = foreseen;
        this.failed = failed;
        this.plans = plans;
        this.preview = preview;
        this.reorganisations = reorganisations;
        this.takeovers = takeovers;
        this.oneByOne = oneByOne;
        this.clock = clock;
        this.transactions = transactions;
    }

    private record Played(int dossiers, List<Failed> failed) {}

    /** What stands against it, or how many dossiers went over in the rehearsal. */
    Decision<Integer> rehearse(Reform it, Actor by, String agency) {
        preview.refresh(it);
        var faults = plans.faults(it);
        if (!faults.isEmpty()) return new Refused<>(faults);
        Decision<Played> played = transactions.execute(status -> {
            // A savepoint, so that a rehearsal inside another transaction takes back no more than itself.
            var before = status.createSavepoint();
            try {
                return play(it, by, agency);
            } finally {
                status.rollbackToSavepoint(before);
            }
        });
        return played.map(outcome -> {
            transactions.executeWithoutResult(_ -> keep(it, outcome));
            return outcome.dossiers();
        });
    }

    private Decision<Played> play(Reform it, Actor by, String agency) {
        return switch (reorganisations.announce(plans.reorganisation(it))) {
            case Refused<Reorganisation>(var reasons) -> new Refused<>(reasons);
            case Granted<Reorganisation> _ -> Decision.granted(play(plans.foreseen(it), by, agency));
        };
    }

    private Played play(Plans.Plan plan, Actor by, String agency) {
        var codes = foreseen.sample(plan.reform().id(), DOSSIERS_MAX);
        var acting = plan.by(by.username(), agency);
        var broken = new ArrayList<Failed>();
        for (int at = 0; at < codes.size(); at += BatchSweep.ROWS)
            play(plan, acting, codes.subList(at, Math.min(codes.size(), at + BatchSweep.ROWS)), broken);
        return new Played(codes.size(), broken);
    }

    private void play(Plans.Plan plan, Takeovers.By by, List<DossierCode> codes, List<Failed> broken) {
        var going = takeovers.find(codes);
        if (oneByOne.whyNot(plan, by, going) == null) return;
        for (var one : going) {
            var why = oneByOne.whyNot(plan, by, List.of(one));
            if (why != null) broken.add(Failed.of(one.code(), why, clock.instant()));
        }
    }

    private void keep(Reform it, Played outcome) {
        failed.forget(it.id());
        outcome.failed().forEach(one -> failed.put(it.id(), one));
        table.rehearse(it.id(), new Reform.Rehearsal(clock.instant(), outcome.dossiers()));
    }
}
