package vn.motcua.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Held;
import vn.motcua.dossier.Holds;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;

/**
 * Opinions asked of other agencies and units by whoever handles a dossier's step, several at once. The step and its
 * minutes stay with the asker. Whoever is asked sees the question, not the dossier. A foreign one is {@link NotFound}.
 */
@Service
public class Opinions {

    private final Holds holds;
    private final Drafting drafting;
    private final Replies replies;
    private final OpinionTable table;
    private final Registers registers;
    private final Catalogue catalogue;
    private final Timeline timeline;

    Opinions(
            Holds holds,
            Drafting drafting,
            Replies replies,
            OpinionTable table,
            Registers registers,
            Catalogue catalogue,
            Timeline timeline) {
        this.holds = holds;
        this.drafting = drafting;
        this.replies = replies;
        this.table = table;
        this.registers = registers;
        this.catalogue = catalogue;
        this.timeline = timeline;
    }

    /** One slip with one number to all who are asked; the version seen is the dossier's. */
    @Transactional
    public Decision<List<OpinionRequest>> ask(DossierCode code, long version, Asking asking, Actor by) {
        var faults = AskingRules.faults(asking);
        if (!faults.isEmpty()) return new Refused<>(faults);
        return onQuestion(holds.hold(new Asked(code, version, asking.question()), Permissions.ASK, by))
                .then(held -> drafting.draft(held, asking, by).map(draft -> write(held, draft, by)));
    }

    private List<OpinionRequest> write(Held held, Draft draft, Actor by) {
        var asker = draft.asker();
        var subject = catalogue.version(held.procedureVersion()).name();
        var day = LocalDate.ofInstant(asker.at(), LegalClock.ZONE);
        var slip = registers.next(asker.agency(), Books.OPINION_REQUEST, day, draft.code(), subject);
        var requests = table.add(draft, slip);
        timeline.append(draft.code(), by, asker.agency(), asker.at(), OpinionFacts.asked(requests));
        return requests;
    }

    /** By an officer of the agency or unit asked; after the deadline it is accepted as late. */
    @Transactional
    public Decision<OpinionRequest> answer(long id, AnswerGiven given, Actor by) {
        return replies.answer(askedOf(id, by), given.by(by.name()), by);
    }

    /** Whoever is asked says that this is not theirs to judge, and why. */
    @Transactional
    public Decision<OpinionRequest> decline(long id, String reason, Actor by) {
        return replies.decline(askedOf(id, by), reason, by);
    }

    /** The asking unit no longer needs it. */
    @Transactional
    public Decision<OpinionRequest> withdraw(long id, String reason, Actor by) {
        var it = find(id, by).orElseThrow(NotFound::new);
        if (!it.isAskedBy(by, Permissions.ASK)) return Decision.refused(Refusal.of("opinion.withdraw.not-asker"));
        return replies.withdraw(it, reason, by);
    }

    /** For officers of both ends, and of the desk that received. */
    public Optional<OpinionRequest> find(long id, Actor viewer) {
        return table.find(id).filter(it -> it.isSeenBy(viewer));
    }

    /** All of a dossier, in order; authority is the caller's business. */
    public List<OpinionRequest> of(DossierCode code) {
        return table.of(code);
    }

    private OpinionRequest askedOf(long id, Actor by) {
        var it = find(id, by).orElseThrow(NotFound::new);
        if (!it.isAskedOf(by, Permissions.ANSWER)) throw new NotFound();
        return it;
    }

    /** What the gate finds wrong with the words is wrong with the question. */
    private static <T> Decision<T> onQuestion(Decision<T> decision) {
        return decision instanceof Refused<T>(var reasons)
                ? new Refused<>(reasons.stream()
                        .map(it -> "reason".equals(it.field()) ? it.on("question") : it)
                        .toList())
                : decision;
    }
}
