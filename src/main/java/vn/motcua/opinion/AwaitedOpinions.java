package vn.motcua.opinion;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;
import vn.motcua.route.StepWaits;

/**
 * A step waits for the opinions it must have until they are there, or their deadline has passed. Whoever may ask for
 * none has asked for none: that post's steps end without a look.
 */
@Component
class AwaitedOpinions implements StepWaits {

    private final OpinionTable table;

    AwaitedOpinions(OpinionTable table) {
        this.table = table;
    }

    @Override
    public Optional<Refusal> whyNotYet(DossierCode code, int leg, String step, Actor by, Instant now) {
        if (!by.may(Permissions.ASK)) return Optional.empty();
        return table.of(code).stream()
                .filter(it -> it.holdsBack(leg, step, now))
                .findFirst()
                .map(it -> Refusal.of(
                        "opinion.awaited",
                        it.to().name(),
                        Words.moment(it.limit().dueAt())));
    }
}
