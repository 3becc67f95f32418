package vn.motcua.model;

import vn.motcua.model.Idea.Twist;
import vn.motcua.model.Life.Offer;

/** Deeds on an offer between two agencies: the open one, or one that has been answered already. */
final class OfferDeeds {

    private final Doors doors;
    private final OfferRules rules;
    private final Crowd crowd;
    private final Wording wording;

    OfferDeeds(World world, Doors doors, StepRules steps) {
        this.doors = doors;
        this.rules = new OfferRules(world, steps);
        this.crowd = new Crowd(world);
        this.wording = new Wording(world);
    }

    Deed answer(Idea idea, Life it) {
        var offer = idea.twist() == Twist.OLD_PAGE ? it.offers.get(idea.pick() % it.offers.size()) : it.last();
        return switch (idea.verb()) {
            case DECLINE_OFFER -> decline(idea, it, offer);
            case TAKE_BACK_OFFER -> takeBack(idea, it, offer);
            default -> accept(idea, it, offer);
        };
    }

    private Deed accept(Idea idea, Life it, Offer offer) {
        var who = crowd.ofOffer(idea, offer.to(), offer.from());
        return new Deed(
                idea.verb(),
                wording.sentence(who, "accepts the offer of", it, idea),
                () -> rules.accept(it, offer, who),
                () -> doors.accept(offer.id(), who));
    }

    private Deed decline(Idea idea, Life it, Offer offer) {
        var who = crowd.ofOffer(idea, offer.to(), offer.from());
        var reason = Wording.reason(idea);
        return new Deed(
                idea.verb(),
                wording.sentence(who, "declines the offer of", it, idea),
                () -> rules.decline(it, offer, reason, who),
                () -> doors.decline(offer.id(), reason, who));
    }

    private Deed takeBack(Idea idea, Life it, Offer offer) {
        var who = crowd.ofOffer(idea, offer.from(), offer.to());
        var reason = Wording.reason(idea);
        return new Deed(
                idea.verb(),
                wording.sentence(who, "takes back the offer of", it, idea),
                () -> rules.takeBack(it, offer, reason, who),
                () -> doors.takeBack(offer.id(), reason, who));
    }
}
