package vn.motcua.route;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCard;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;

/** Whom a head gives a step to: one of those who hold its post on that day. */
@Component
class Assigning {

    private final Itinerary itinerary;
    private final Accounts accounts;
    private final LegalClock clock;

    Assigning(Itinerary itinerary, Accounts accounts, LegalClock clock) {
        this.itinerary = itinerary;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those who may get the step of that name. */
    record Choice(String step, List<Account> holders) {}

    /** {@code colleagues}: of this step's post; {@code next}: of those of the next steps. */
    record Givable(List<Account> colleagues, List<Choice> next) {}

    /** Nobody named: anyone of the post may take it. */
    Decision<OpenStep> give(OpenStep next, @Nullable String to, Act act) {
        if (to == null) return Decision.granted(next);
        if (next.isOnTheWay() || !next.isUnder(act.by())) return Decision.refused(notYours());
        if (!isHolder(to, next.place()))
            return Decision.refused(Refusal.of("route.reassign.not-of-post", to).on("to"));
        return Decision.granted(next.heldBy(to, act.at()));
    }

    static Refusal notYours() {
        return Refusal.of("route.complete.not-your-unit").on("to");
    }

    boolean isHolder(String username, OpenStep.Place place) {
        return holders(place.unit(), place.role()).stream()
                .anyMatch(it -> it.username().equals(username));
    }

    List<Account> colleagues(OpenStep step) {
        return holders(step.place().unit(), step.place().role());
    }

    private List<Account> holders(String unit, String role) {
        return accounts.holders(unit, role, clock.today());
    }

    /** For each next step in a unit that this officer heads; what goes back has its officer already. */
    List<Choice> choices(OpenStep step, DossierCard card, Actor me) {
        var version = itinerary.version(step.work().procedureVersion());
        var route = version.route();
        var map = itinerary.map(step.work());
        var here = Sending.template(version, step);
        return here.outcomes().stream()
                .filter(it -> it.next() != null && !map.goesBack(here, it))
                .map(it -> route.step(it.next()))
                .filter(it -> it.leg().equals(here.leg()))
                .distinct()
                .flatMap(it -> choice(it, card, me).stream())
                .toList();
    }

    private Optional<Choice> choice(StepTemplate next, DossierCard card, Actor me) {
        return itinerary
                .unit(next, card, clock.today())
                .filter(it -> OpenStep.isHeadOf(it.code(), me))
                .map(it -> new Choice(next.name(), holders(it.code(), itinerary.role(it, next.role(), clock.today()))));
    }
}
