package vn.motcua.interlink;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.platform.Words;
import vn.motcua.route.Routes;
import vn.motcua.route.StepId;

/**
 * Offers between agencies: accepted or declined by the receiver, taken back by the sender while still open. Answered
 * already: {@link Stale}, which says by whom and when. Between two agencies this officer is not of: {@link NotFound}.
 */
@Service
public class Handovers {

    private static final int REASON_LENGTH_MAX = 2_000;

    private final HandoverTable table;
    private final Routes routes;
    private final Accounts accounts;
    private final LegalClock clock;
    private final List<Elsewhere> elsewhere;
    private final ApplicationEventPublisher events;

    Handovers(
            HandoverTable table,
            Routes routes,
            Accounts accounts,
            LegalClock clock,
            List<Elsewhere> elsewhere,
            ApplicationEventPublisher events) {
        this.table = table;
        this.routes = routes;
        this.accounts = accounts;
        this.clock = clock;
        this.elsewhere = elsewhere;
        this.events = events;
    }

    /** Every offer of a dossier, the oldest first; authority is the caller's business. */
    public List<HandedOver> of(DossierCode code) {
        return table.of(code).stream().map(HandedOver::of).toList();
    }

    /** The dossier is now the receiver's: its leg opens, and the minutes from here on are the receiver's. */
    @Transactional
    public Decision<DossierCode> accept(HandoverId id, Actor by) {
        var handover = open(id, by);
        if (!handover.to().has(by)) return Decision.refused(Refusal.of("interlink.answer.not-receiver"));
        if (isElsewhere(handover.to(), by)) return Decision.refused(Refusal.of("interlink.answer.elsewhere"));
        return moved(handover, it -> routes.passOn(it, by))
                .map(_ -> answer(handover, Handover.Answer.ACCEPTED, by, null));
    }

    /** Back to the sender, with the reason; its step opens again. */
    @Transactional
    public Decision<DossierCode> decline(HandoverId id, String reason, Actor by) {
        var handover = open(id, by);
        if (!handover.to().has(by)) return Decision.refused(Refusal.of("interlink.answer.not-receiver"));
        if (isElsewhere(handover.to(), by)) return Decision.refused(Refusal.of("interlink.answer.elsewhere"));
        return reason(reason)
                .then(words -> moved(handover, it -> routes.decline(it, words, by))
                        .map(_ -> answer(handover, Handover.Answer.DECLINED, by, words)));
    }

    /** The sender changes its mind before an answer. */
    @Transactional
    public Decision<DossierCode> takeBack(HandoverId id, String reason, Actor by) {
        var handover = open(id, by);
        if (!handover.from().has(by)) return Decision.refused(Refusal.of("interlink.take-back.not-sender"));
        // Its answer may be on the way here: what was sent to another system is asked back, not taken.
        if (isElsewhere(handover.to(), by)) return Decision.refused(Refusal.of("interlink.take-back.elsewhere"));
        return reason(reason)
                .then(words -> moved(handover, it -> routes.takeBack(it, words, by))
                        .map(_ -> answer(handover, Handover.Answer.TAKEN_BACK, by, words)));
    }

    private boolean isElsewhere(Handover.Side side, Actor by) {
        return elsewhere.stream().anyMatch(it -> !it.speaksFor(side.agency(), by));
    }

    private Handover open(HandoverId id, Actor by) {
        var handover = table.find(id).filter(it -> it.isSeenBy(by)).orElseThrow(NotFound::new);
        if (handover.reply() != null) throw stale(handover, handover.reply());
        return handover;
    }

    /** The step is locked first; when it is gone, the offer was answered while this officer waited for it. */
    private Decision<DossierCode> moved(Handover handover, Function<StepId, Decision<DossierCode>> move) {
        try {
            return move.apply(handover.step());
        } catch (NotFound gone) {
            var reply = table.find(new HandoverId(handover.id())).map(Handover::reply);
            throw reply.<RuntimeException>map(it -> stale(handover, it)).orElse(gone);
        }
    }

    private DossierCode answer(Handover handover, Handover.Answer answer, Actor by, @Nullable String reason) {
        table.answer(handover, answer, by, now(handover), reason);
        var from = handover.from().agency();
        events.publishEvent(
                new HandoverAnswered(handover.code(), from, handover.to().agency(), answer.name()));
        return handover.code();
    }

    private Instant now(Handover handover) {
        var now = clock.instant();
        return now.isBefore(handover.offer().at()) ? handover.offer().at() : now;
    }

    private Stale stale(Handover handover, Handover.Reply reply) {
        var name = accounts.find(reply.by()).map(Account::name).orElse(reply.by());
        var reason = Refusal.of("interlink.answered." + reply.answer(), name, Words.moment(reply.at()));
        return new Stale(reason, "/dossiers/" + handover.code());
    }

    private static Decision<String> reason(String typed) {
        var words = typed.strip();
        if (words.isEmpty())
            return Decision.refused(Refusal.of("interlink.reason.missing").on("reason"));
        if (words.length() > REASON_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("interlink.reason.too-long", REASON_LENGTH_MAX).on("reason"));
        return Decision.granted(words);
    }
}
