package vn.motcua.exchange;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Answers;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.route.Standing;
import vn.motcua.route.Trails;

/**
 * What an agency elsewhere has done, entered from its paper while its system cannot be reached; and an offer asked
 * back. By an officer of an agency that takes part in the dossier.
 */
@Service
class OnPaper {

    static final int DOCUMENT_LENGTH_MAX = 200;
    static final int REASON_LENGTH_MAX = 1_000;

    private final PartnerTable partners;
    private final Seats seats;
    private final Applying applying;
    private final LetterWriter writer;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final Trails trails;
    private final LegalClock clock;

    OnPaper(
            PartnerTable partners,
            Seats seats,
            Applying applying,
            LetterWriter writer,
            Dossiers dossiers,
            Timeline timeline,
            Trails trails,
            LegalClock clock) {
        this.partners = partners;
        this.seats = seats;
        this.applying = applying;
        this.writer = writer;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.trails = trails;
        this.clock = clock;
    }

    /** What the paper says. {@code number}: of the result, where the step gives one. */
    record Paper(
            String outcome,
            String document,
            String reason,
            @Nullable String number) {}

    /** Where it stands elsewhere. {@code unit}: whose turn it is there. */
    record There(DossierCard card, Standing step, Partner partner, String unit) {}

    /** A step held elsewhere, or an offer not answered there yet, of a dossier this officer may settle. */
    Optional<There> find(DossierCode code, int leg, Actor me) {
        return dossiers.find(code, me, Permissions.SETTLE)
                .flatMap(card -> trails.standing(code).stream()
                        .filter(it -> it.leg() == leg)
                        .findFirst()
                        .flatMap(step -> there(card, step)));
    }

    private Optional<There> there(DossierCard card, Standing step) {
        var bound = step.boundFor();
        var unit = bound == null ? step.place().unit() : bound;
        return seats.of(unit.substring(0, unit.indexOf('/')))
                .flatMap(partners::find)
                .map(partner -> new There(card, step, partner, unit));
    }

    @Transactional
    Decision<DossierCode> settle(There there, Paper paper, Actor by) {
        return checked(paper).then(it -> {
            var code = there.card().code();
            var effect = applying.apply(there.partner(), code, act(there, it, by), by);
            var reason = switch (effect) {
                case Effect.Done _ -> null;
                case Effect.Later(var why) -> why;
                case Effect.Never(var why) -> why;
            };
            if (reason != null) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Decision.refused(reason);
            }
            timeline.append(code, by, agency(there, by), clock.instant(), fact(there, it));
            return Decision.granted(code);
        });
    }

    /**
     * The answer of the other side decides: accepted there meanwhile, it stays there. Not while a courier is on the
     * way: whether the offer was told is known when it is back.
     */
    @Transactional
    Decision<DossierCode> recall(There there, String typed) {
        var reason = typed.strip();
        if (!there.step().isOnTheWay()) return Decision.refused(Refusal.of("exchange.hand.moved"));
        if (reason.isEmpty() || reason.length() > REASON_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("exchange.hand.reason.needed", REASON_LENGTH_MAX).on("why"));
        if (!partners.lockSoon(there.partner().name()))
            return Decision.refused(Refusal.of("exchange.busy").on("why"));
        return writer.recall(there.partner(), there.card().code(), there.step(), reason)
                ? Decision.granted(there.card().code())
                : Decision.refused(Refusal.of("exchange.hand.recall.not-sent").on("why"));
    }

    private static Decision<Paper> checked(Paper typed) {
        var document = typed.document().strip();
        var reason = typed.reason().strip();
        if (document.isEmpty() || document.length() > DOCUMENT_LENGTH_MAX)
            return Decision.refused(Refusal.of("exchange.hand.document.needed", DOCUMENT_LENGTH_MAX)
                    .on("document"));
        if (reason.isEmpty() || reason.length() > REASON_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("exchange.hand.reason.needed", REASON_LENGTH_MAX).on("reason"));
        var number = typed.number() == null || typed.number().isBlank()
                ? null
                : typed.number().strip();
        return Decision.granted(new Paper(typed.outcome(), document, reason, number));
    }

    private Wire.Act act(There there, Paper it, Actor by) {
        var step = there.step();
        var unit = there.unit();
        var who = new Wire.Who(unit.substring(0, unit.indexOf('/')), unit, by.name(), Answers.local(clock.instant()));
        var note = Words.t("exchange.hand.note", it.document(), it.reason());
        return new Wire.Act(new Wire.Place(step.leg(), step.seq(), step.step()), it.outcome(), who, note, it.number());
    }

    private static String agency(There there, Actor by) {
        var own = by.agenciesWhere(Permissions.SETTLE);
        return own.contains(there.card().agency()) ? there.card().agency() : own.getFirst();
    }

    private static Fact fact(There there, Paper it) {
        return new Fact(
                "exchange.settled-on-paper",
                Map.of(
                        "document",
                        it.document(),
                        "partner",
                        there.partner().title(),
                        "leg",
                        there.step().leg()),
                Map.of("reason", it.reason()));
    }
}
