package vn.motcua.model;

import static vn.motcua.model.Answer.GRANTED;
import static vn.motcua.model.Answer.NOT_FOUND;

import java.util.Optional;
import vn.motcua.model.Life.Offer;

/** What the two agencies of a hand-over may answer. */
final class OfferRules {

    private static final int WORDS_MAX = 2_000;

    private final World world;
    private final StepRules steps;

    OfferRules(World world, StepRules steps) {
        this.world = world;
        this.steps = steps;
    }

    /** From now on the receiver's: its leg opens, and nothing in it has a stop before it. */
    Answer accept(Life it, Offer offer, String who) {
        return closed(offer, who)
                .or(() -> notFor(offer.to(), who, "interlink.answer.not-receiver"))
                .or(() -> StepRules.notInProcess(it))
                .orElseGet(() -> {
                    var from = it.now.open();
                    it.end(who);
                    var next = it.route.stop(from.bound().split(" ")[0]);
                    it.now = it.now.moved(world.at(it, next, from.place().leg() + 1, 1, null));
                    world.stand(it);
                    it.answered("ACCEPTED");
                    return GRANTED;
                });
    }

    Answer decline(Life it, Offer offer, String reason, String who) {
        return closed(offer, who)
                .or(() -> notFor(offer.to(), who, "interlink.answer.not-receiver"))
                .or(() -> badReason(reason))
                .or(() -> StepRules.notInProcess(it))
                .orElseGet(() -> comesBack(it, "DECLINED", who));
    }

    Answer takeBack(Life it, Offer offer, String reason, String who) {
        return closed(offer, who)
                .or(() -> notFor(offer.from(), who, "interlink.take-back.not-sender"))
                .or(() -> badReason(reason))
                .or(() -> StepRules.notInProcess(it))
                .orElseGet(() -> comesBack(it, "TAKEN_BACK", who));
    }

    private Answer comesBack(Life it, String answer, String who) {
        var sender = it.now.open().place().stop();
        it.end(who);
        it.now = it.now.moved(steps.again(it, sender));
        world.stand(it);
        it.answered(answer);
        return GRANTED;
    }

    private Optional<Answer> closed(Offer offer, String who) {
        var sees = world.staff.mayAt(who, "HANDOVER_VIEW", Staff.agency(offer.from()), world.today())
                || world.staff.mayAt(who, "HANDOVER_VIEW", Staff.agency(offer.to()), world.today());
        if (!sees) return Optional.of(NOT_FOUND);
        return offer.isOpen() ? Optional.empty() : Optional.of(Answer.late("interlink.answered." + offer.answer()));
    }

    private Optional<Answer> notFor(String unit, String who, String reason) {
        return world.staff.may(who, "HANDOVER_ANSWER", unit, world.today())
                ? Optional.empty()
                : Optional.of(Answer.no(reason));
    }

    private static Optional<Answer> badReason(String reason) {
        if (reason.isBlank()) return Optional.of(Answer.no("interlink.reason.missing"));
        return reason.length() > WORDS_MAX ? Optional.of(Answer.no("interlink.reason.too-long")) : Optional.empty();
    }
}
