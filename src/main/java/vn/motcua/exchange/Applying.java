package vn.motcua.exchange;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Registers;
import vn.motcua.route.Routes;
import vn.motcua.route.Standing;
import vn.motcua.route.StepTime;
import vn.motcua.route.Trails;

/**
 * One act of an agency elsewhere, done here through the doors everybody uses. An act has its place, so that one that is
 * done already is not done again, and one that says otherwise than ours is never done. In the caller's transaction,
 * which it keeps only when the effect is Done.
 */
@Component
class Applying {

    private final Trails trails;
    private final Routes routes;
    private final Handovers handovers;
    private final Registers registers;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final LegalClock clock;

    Applying(
            Trails trails,
            Routes routes,
            Handovers handovers,
            Registers registers,
            Dossiers dossiers,
            Catalogue catalogue,
            LegalClock clock) {
        this.trails = trails;
        this.routes = routes;
        this.handovers = handovers;
        this.registers = registers;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** As its system; the agency must be one that works there. */
    Effect apply(Partner partner, DossierCode code, Wire.Act act) {
        var who = Relay.of(partner, act.by().officer(), act.by().unit(), Relay.AT_DESK);
        return apply(partner, code, act, who);
    }

    /** {@code who}: by whom it is entered. */
    Effect apply(Partner partner, DossierCode code, Wire.Act act, Actor who) {
        if (!partner.isHome(act.by().agency())
                || !act.by().unit().startsWith(act.by().agency() + "/"))
            return Effect.never("exchange.act.foreign-agency", act.by().agency());
        var ended = ended(code, act.place());
        if (ended.isPresent()) return known(ended.get(), act);
        var open = open(code, act.place());
        if (open.isEmpty()) return Effect.later("exchange.act.not-there");
        if (!open.get().step().equals(act.place().step())) return Effect.never("exchange.act.other-step");
        var effect = open.get().isOnTheWay() ? answer(code, act, who) : end(partner, code, open.get(), act, who);
        if (effect instanceof Effect.Done) hold(partner, code);
        return effect;
    }

    /** What stands open at the partner is held by it, so that it stands in no list of ours. */
    void hold(Partner partner, DossierCode code) {
        for (var open : trails.standing(code)) {
            var place = open.place();
            if (open.isOnTheWay() || place.holder() != null || !partner.isHome(place.agency())) continue;
            var who = Relay.of(partner, partner.title(), place.unit(), place.role());
            if (routes.claim(open.id(), who) instanceof Refused<?>(var reasons))
                throw new IllegalStateException("not held at the partner: " + reasons);
        }
    }

    Optional<Standing> open(DossierCode code, Wire.Place place) {
        return trails.standing(code).stream()
                .filter(it -> it.leg() == place.leg() && it.seq() == place.seq())
                .findFirst();
    }

    Optional<StepTime> ended(DossierCode code, Wire.Place place) {
        return trails.of(code).stream()
                .filter(it -> it.leg() == place.leg() && it.seq() == place.seq() && it.end() != null)
                .findFirst();
    }

    private static Effect known(StepTime ours, Wire.Act act) {
        var end = Objects.requireNonNull(ours.end());
        return ours.step().equals(act.place().step()) && end.outcome().equals(act.outcome())
                ? new Effect.Done()
                : Effect.never("exchange.act.other", ours.name(), end.name());
    }

    private Effect answer(DossierCode code, Wire.Act act, Actor who) {
        var offer = handovers.of(code).stream()
                .filter(it -> it.answer() == null && it.leg() == act.place().leg())
                .findFirst()
                .orElseThrow();
        var way = offer.way();
        var receives = Set.of(Acts.ACCEPTED, Acts.DECLINED).contains(act.outcome());
        if (!act.by().agency().equals(receives ? way.toAgency() : way.fromAgency()))
            return Effect.never("exchange.act.foreign-agency", act.by().agency());
        var note = act.note() == null ? "" : act.note();
        return switch (act.outcome()) {
            case Acts.ACCEPTED -> Effect.of(handovers.accept(offer.id(), at(who, way.toUnit())));
            case Acts.DECLINED -> Effect.of(handovers.decline(offer.id(), note, at(who, way.toUnit())));
            case Acts.TAKEN_BACK -> Effect.of(handovers.takeBack(offer.id(), note, at(who, way.fromUnit())));
            default -> Effect.never("exchange.act.other-step");
        };
    }

    private static Actor at(Actor who, String unit) {
        return Relay.at(who, unit, Relay.AT_DESK);
    }

    private Effect end(Partner partner, DossierCode code, Standing open, Wire.Act act, Actor who) {
        var place = open.place();
        if (!place.agency().equals(act.by().agency()))
            return Effect.never("exchange.act.foreign-agency", act.by().agency());
        // The step is held by the partner, whoever enters what was done there; a paper does not say by whom.
        var told = who.username().equals(partner.name().account());
        var by = Relay.of(partner, told ? act.by().officer() : "", place.unit(), place.role());
        if (act.outcome().equals(Acts.SENT_BACK))
            return Effect.of(routes.sendBack(open.id(), open.version(), act.note() == null ? "" : act.note(), by));
        if (act.number() != null && !entered(code, act.number(), place.agency()))
            return Effect.never("exchange.number.taken", act.number());
        var wish = new Routes.Completion(act.outcome(), act.note(), null, act.number());
        var effect = Effect.of(routes.complete(open.id(), open.version(), wish, by));
        return effect instanceof Effect.Done && !isNumbered(code, act)
                ? Effect.never("exchange.number.other", String.valueOf(act.number()))
                : effect;
    }

    private boolean entered(DossierCode code, String number, String agency) {
        var name = catalogue.version(dossiers.get(code).procedureVersion()).name();
        return Registers.Given.read(agency, number, clock.today())
                .filter(it -> it.number() > 0)
                .map(it -> registers.enter(it, code, name))
                .orElse(false);
    }

    /** Its agency's number stands, in whatever series; only a step that gives none takes none. */
    private boolean isNumbered(DossierCode code, Wire.Act act) {
        var end = ended(code, act.place()).orElseThrow().end();
        return end != null && Objects.equals(end.number(), act.number());
    }
}
