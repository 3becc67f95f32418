package vn.motcua.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.opinion.OpinionRequest.Closed;
import vn.motcua.opinion.OpinionRequest.Reply;
import vn.motcua.opinion.OpinionRequest.State;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Stale;
import vn.motcua.platform.Words;

/** Writes what becomes of a request: answered, declined, withdrawn. The dossier's row first, then the request. */
@Component
class Replies {

    private static final int REASON_LENGTH_MAX = 2_000;

    private final OpinionTable table;
    private final Timeline timeline;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    Replies(
            OpinionTable table,
            Timeline timeline,
            Dossiers dossiers,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.events = events;
        this.dossiers = dossiers;
        this.table = table;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** {@code by}: none through a link. Late is accepted, and said to be late. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<OpinionRequest> answer(OpinionRequest it, AnswerGiven given, @Nullable Actor by) {
        if (!it.takesAnswer()) return Decision.refused(over(it));
        if (dossiers.get(it.code()).isStoppedOrWithdrawn())
            return Decision.refused(Refusal.of("opinion.over.dossier", it.code()));
        var now = now(it);
        var faults = given.faults(by == null, LocalDate.ofInstant(now, LegalClock.ZONE));
        if (!faults.isEmpty()) return new Refused<>(faults);
        var who = by == null ? null : by.username();
        var answer = Objects.requireNonNull(given.answer());
        var next = it.answeredBy(new Reply(answer, given.words().strip(), now, who, given.signatory()));
        var facts = new ArrayList<Fact>();
        var nowLate = !it.isLate() && next.isLate();
        if (nowLate) facts.add(OpinionFacts.unanswered(it));
        facts.add(OpinionFacts.answered(next));
        timeline.append(it.code(), by == null ? Actor.SYSTEM : by, agency(it, by), now, facts);
        if (!table.answer(next)) throw overtaken(it);
        if (nowLate) events.publishEvent(new OpinionOverdue(it.id(), it.limit().dueAt()));
        return Decision.granted(next);
    }

    /** Not competent to say, with the reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<OpinionRequest> decline(OpinionRequest it, String reason, Actor by) {
        return close(it, State.DECLINED, reason, by, OpinionFacts.declined(it, reason.strip()));
    }

    /** No longer asked, with the reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<OpinionRequest> withdraw(OpinionRequest it, String reason, Actor by) {
        return close(it, State.WITHDRAWN, reason, by, OpinionFacts.withdrawn(it, reason.strip()));
    }

    private Decision<OpinionRequest> close(OpinionRequest it, State state, String reason, Actor by, Fact fact) {
        if (!it.isOpen()) return Decision.refused(over(it));
        if (reason.isBlank())
            return Decision.refused(Refusal.of("opinion.reason.missing").on("reason"));
        if (reason.length() > REASON_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("opinion.text.long", REASON_LENGTH_MAX).on("reason"));
        var now = now(it);
        var agency = state == State.WITHDRAWN ? it.asker().agency() : agency(it, by);
        timeline.append(it.code(), by, agency, now, fact);
        if (!table.close(it.id(), state, new Closed(by.username(), now, reason.strip()))) throw overtaken(it);
        return Decision.granted(it);
    }

    /** For which agency that is said: the asked one's; of a body without accounts the asker's record speaks. */
    private static String agency(OpinionRequest it, @Nullable Actor by) {
        if (by == null) return it.asker().agency();
        return by.duties().stream()
                .filter(duty -> duty.unit().equals(it.to().key())
                        || duty.agency().equals(it.to().key()))
                .map(duty -> duty.agency())
                .findFirst()
                .orElse(it.asker().agency());
    }

    /** Why it takes no answer any more, with when. */
    static Refusal over(OpinionRequest it) {
        var reply = it.standing().reply();
        if (reply != null)
            return Refusal.of("opinion.over.answered", reply.signatory().name(), Words.moment(reply.at()));
        var closed = it.standing().closed();
        if (closed == null)
            return Refusal.of("opinion.over.SILENT", Words.moment(it.limit().dueAt()));
        return Refusal.of("opinion.over." + it.state(), Words.moment(closed.at()));
    }

    private Stale overtaken(OpinionRequest seen) {
        var now = table.find(seen.id()).orElse(seen);
        return new Stale(over(now), "/opinions/" + seen.id());
    }

    private Instant now(OpinionRequest it) {
        var now = clock.instant();
        return now.isBefore(it.asker().at()) ? it.asker().at() : now;
    }
}
