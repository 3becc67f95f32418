package vn.motcua.supplement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.supplement.SupplementRequest.State;

/** Whether a page may offer to ask for more now, and on what terms; the verbs ask again under lock. */
@Component
class Asks {

    private final RequestTable table;
    private final Laws laws;
    private final LegalClock clock;

    Asks(RequestTable table, Laws laws, LegalClock clock) {
        this.table = table;
        this.laws = laws;
        this.clock = clock;
    }

    Optional<Refusal> whyNot(DossierCard dossier) {
        return dossier.whyNot(Verb.ASK_SUPPLEMENT)
                .or(() -> laws.of(dossier).refusal(Laws.of(dossier, table.of(dossier.code()), clock.instant())));
    }

    Terms terms(DossierCard dossier) {
        var law = laws.of(dossier);
        var it = Laws.of(dossier, table.of(dossier.code()), clock.instant());
        var last = law.lastDay(it.since());
        var max = law.max();
        return new Terms(
                it.sent(),
                max.isEmpty() ? null : max.getAsInt(),
                last == null ? null : Words.day(last),
                law.isBeyondMax(it),
                dossier.whyNot(Verb.ASK_SUPPLEMENT).isEmpty() && law.refusal(it).isEmpty());
    }

    Optional<SupplementRequest> proposal(List<SupplementRequest> requests) {
        return requests.stream().filter(it -> it.state() == State.PROPOSED).findFirst();
    }
}
